import type { Call } from './calls.js'
import { type Match, matchesCall, type Stage } from './faults.js'

export interface HookMatch extends Match {
  /** The matching call to hit, counted from 1 since the hook was set; default 1. */
  readonly nth?: number
  /** Before the call meets its fault or takes effect, or after it took effect; default `before`. */
  readonly when?: Stage
}

export type HookFn = (call: Call) => void | Promise<void>

/** Events in the middle of a call, such as somebody's edit in the console. Each runs once. */
export const createHooks = () => {
  const hooks: { readonly match: HookMatch; readonly fn: HookFn; seen: number }[] = []
  return {
    add: (match: HookMatch, fn: HookFn): void => {
      hooks.push({ match, fn, seen: 0 })
    },
    run: async (when: Stage, call: Call): Promise<void> => {
      for (const hook of hooks) {
        if ((hook.match.when ?? 'before') !== when || !matchesCall(hook.match, call)) continue
        hook.seen += 1
        if (hook.seen === (hook.match.nth ?? 1)) await hook.fn(call)
      }
    },
  }
}
