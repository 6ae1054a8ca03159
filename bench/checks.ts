import { type ProcessUsage, withLoad } from './growth.js'
import { median, rounded } from './numbers.js'
import { action } from './process.js'

/** 1,000 definitions of about 1 kB each, none of them changed: what is checked is then most of what is done. */
const load = { definitions: 1_000, large: 0, changed: false } as const

/**
 * What the content checks cost: plans of the same definitions with `content-check: plan` and `off`, in turns.
 *
 * @param pairs how many plans of each
 * @returns CPU seconds and peak memory with and without checks (medians), and the median of the ratios of each pair
 */
export async function measureChecks(pairs: number): Promise<object> {
  return withLoad(load, async (measure) => {
    const runs: Record<'plan' | 'off', ProcessUsage[]> = { plan: [], off: [] }
    for (let pair = 0; pair < pairs; pair += 1)
      // Which goes first changes, so that neither has the better place.
      for (const check of pair % 2 === 0 ? (['plan', 'off'] as const) : (['off', 'plan'] as const))
        runs[check].push(await measure('plan', action, { 'content-check': check }))
    return { ...load, pairs, ...compareUsage(runs.plan, runs.off) }
  })
}

/** Medians of both, and the median of the ratios pair by pair. */
export function compareUsage(own: readonly ProcessUsage[], other: readonly ProcessUsage[]): object {
  const row = (of: 'cpuSeconds' | 'peakMiB') => [
    median(own.map((run) => run[of])),
    median(other.map((run) => run[of])),
    rounded(median(own.map((run, at) => run[of] / (other[at]?.[of] ?? Number.NaN))), 3),
  ]
  return { cpuSeconds: row('cpuSeconds'), peakMiB: row('peakMiB') }
}
