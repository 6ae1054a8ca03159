import { type ProcessUsage, withLoad } from './growth.js'
import { median, rounded } from './numbers.js'
import { action } from './process.js'

/** 1,000 unchanged definitions of about 1 kB each, so that the checks are a large part of the run. */
const load = { definitions: 1_000, large: 0, changed: false } as const

/**
 * Measures the cost of the content checks: plans of the same definitions with `content-check: plan` and `off`, in turns.
 *
 * @param pairs number of plans with each of the two
 * @returns CPU seconds and peak memory with and without checks (medians), and the median of the ratios of each pair
 */
export async function measureChecks(pairs: number): Promise<object> {
  return withLoad(load, async (measure) => {
    const runs: Record<'plan' | 'off', ProcessUsage[]> = { plan: [], off: [] }
    for (let pair = 0; pair < pairs; pair += 1)
      // The order alternates, so that neither always runs first.
      for (const check of pair % 2 === 0 ? (['plan', 'off'] as const) : (['off', 'plan'] as const))
        runs[check].push(await measure('plan', action, { 'content-check': check }))
    return { ...load, pairs, ...compareUsage(runs.plan, runs.off) }
  })
}

/** The medians of both, and the median of the ratios of each pair. */
export function compareUsage(own: readonly ProcessUsage[], other: readonly ProcessUsage[]): object {
  const row = (of: 'cpuSeconds' | 'peakMiB') => [
    median(own.map((run) => run[of])),
    median(other.map((run) => run[of])),
    rounded(median(own.map((run, at) => run[of] / (other[at]?.[of] ?? Number.NaN))), 3),
  ]
  return { cpuSeconds: row('cpuSeconds'), peakMiB: row('peakMiB') }
}
