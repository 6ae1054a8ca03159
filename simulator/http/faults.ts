import { type ErrorCode, refuse, ServiceError, statuses } from '../model/errors.js'
import type { Call } from './calls.js'
import { throttled } from './throttle.js'

/**
 * `…-after` and `after: true` let the call take effect and lose its answer. `proxy`: an HTML page with that status,
 * like a proxy's. `problems` replace the message, as for modules.
 */
export type FaultKind =
  | 'throttle'
  | 'http-500'
  | 'reset-before'
  | 'timeout'
  | 'reset-after'
  | 'error-500-after'
  | 'timeout-after'
  | { readonly proxy: number; readonly after?: boolean }
  | {
      readonly error: string
      readonly status?: number
      readonly message?: string
      readonly problems?: readonly string[]
      readonly after?: boolean
    }

/**
 * The calls to hit: an operation's name, several, `*` (the default), and with `where` only those with such parameters.
 */
export interface Match {
  readonly operation?: string | readonly string[]
  readonly where?: (params: Call['params']) => boolean
}

export interface Fault extends Match {
  /** The first matching call to hit, counted from 1 since the fault was set; default 1. */
  readonly nth?: number
  /** In place of `nth`: the number of the call, counted from 1 over every call since the fault was set. */
  readonly call?: number
  /** Number of matching calls in a row to hit; default 1. */
  readonly times?: number
  readonly fault: FaultKind
  /** The fault ends when this returns true. */
  readonly until?: () => boolean
}

export type Stage = 'before' | 'after'
export type FaultEffect =
  | { readonly kind: 'reset' | 'hang' }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'error'; readonly error: ServiceError }

export const matchesCall = ({ operation = '*', where }: Match, call: Call): boolean => {
  const names = typeof operation === 'string' ? [operation] : operation
  return (names.includes('*') || names.includes(call.operation)) && (where?.(call.params) ?? true)
}

const stageOf = (fault: FaultKind): Stage => {
  if (typeof fault === 'object') return fault.after ? 'after' : 'before'
  return fault.endsWith('-after') ? 'after' : 'before'
}

const internal = (): ServiceError => refuse('InternalServiceException', 'Internal service error')

const faultEffect = (fault: FaultKind, operation: string): FaultEffect => {
  if (typeof fault === 'object' && 'proxy' in fault) return { kind: 'page', status: fault.proxy }
  if (typeof fault === 'object') {
    const status = fault.status ?? statuses[fault.error as ErrorCode] ?? 400
    const { problems, message: Message = 'primed' } = fault
    const body = problems ? { Problems: problems.map((message) => ({ message })) } : { Message }
    return { kind: 'error', error: new ServiceError(fault.error, status, body) }
  }
  if (fault === 'throttle') return { kind: 'error', error: throttled(operation) }
  if (fault === 'http-500' || fault === 'error-500-after') return { kind: 'error', error: internal() }
  return { kind: fault.startsWith('reset') ? 'reset' : 'hang' }
}

/** Faults that wait for their calls. */
export const createFaults = () => {
  const primed: { readonly fault: Fault; seen: number; calls: number }[] = []
  const hits = ({ fault, seen, calls }: (typeof primed)[number]): boolean => {
    const [first, count] = fault.call === undefined ? [fault.nth ?? 1, seen] : [fault.call, calls]
    return count >= first && count < first + (fault.times ?? 1) && !fault.until?.()
  }
  return {
    prime: (fault: Fault): void => {
      primed.push({ fault, seen: 0, calls: 0 })
    },
    clear: (): void => {
      primed.length = 0
    },
    /** The faults for this call; each fault counts a call once. */
    draw: (call: Call): { readonly stage: Stage; readonly strike: FaultEffect } | null => {
      for (const each of primed) each.calls += 1
      const counted = primed.filter((each) => matchesCall(each.fault, call))
      for (const each of counted) each.seen += 1
      const hit = counted.find(hits)
      return hit
        ? { stage: stageOf(hit.fault.fault), strike: faultEffect(hit.fault.fault, call.operation) }
        : null
    },
  }
}
