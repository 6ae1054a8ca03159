import path from 'node:path'
import { type ProcessUsage, type SizeOptions, withLoad } from './growth.js'
import { median, rounded } from './numbers.js'
import { action } from './process.js'
import { table } from './tables.js'

/** What another build and this one used, one right after the other. */
type Pair = readonly [other: ProcessUsage, own: ProcessUsage]

/**
 * Measures plans by another build and by this one in turns, and answers a table of both: a machine that is busy is so for
 * both of a pair, which is why ratios are taken pair by pair.
 *
 * @param other folder of the other build, as `dist/` is one
 * @param pairs how many times each load is run by each build
 */
export async function comparePairs(
  other: string,
  pairs: number,
  loads: readonly SizeOptions[],
): Promise<string> {
  const rows: (readonly (string | number)[])[] = []
  for (const load of loads) {
    const found = await measurePairs(path.resolve(other, 'index.js'), pairs, load)
    const { definitions, large, changed } = load
    const usage = (['cpuSeconds', 'peakMiB'] as const).flatMap((of) => [each(found, of), ratio(found, of)])
    rows.push([definitions, large, changed ? 'all' : 'none', ...usage])
  }
  return table(
    [
      'definitions',
      'of 200 kB',
      'changed',
      'CPU s, other → this',
      'ratio',
      'peak MiB, other → this',
      'ratio',
    ],
    rows,
  )
}

function measurePairs(other: string, pairs: number, load: SizeOptions): Promise<readonly Pair[]> {
  return withLoad(load, async (measure) => {
    const found: Pair[] = []
    for (let pair = 0; pair < pairs; pair += 1)
      found.push([await measure('plan', other), await measure('plan', action)])
    return found
  })
}

function each(pairs: readonly Pair[], of: 'cpuSeconds' | 'peakMiB'): string {
  return pairs.map(([other, own]) => `${other[of]} → ${own[of]}`).join(', ')
}

/** The median of each pair's own. */
function ratio(pairs: readonly Pair[], of: 'cpuSeconds' | 'peakMiB'): number {
  return rounded(median(pairs.map(([other, own]) => own[of] / other[of])), 2)
}
