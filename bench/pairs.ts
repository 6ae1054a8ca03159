import path from 'node:path'
import { type ProcessUsage, type SizeOptions, withLoad } from './growth.js'
import { median, rounded } from './numbers.js'
import { action } from './process.js'
import { table } from './tables.js'

/** The resources that another build and this one used, one directly after the other. */
type Pair = readonly [other: ProcessUsage, own: ProcessUsage]

/**
 * Measures plans by another build and by this one in turns, and returns a table of both. A busy machine slows down both
 * runs of a pair, so the ratio of each pair counts.
 *
 * @param other folder of the other build, like `dist/`
 * @param pairs number of runs of each load by each build
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

/** The median of the ratios of each pair. */
function ratio(pairs: readonly Pair[], of: 'cpuSeconds' | 'peakMiB'): number {
  return rounded(median(pairs.map(([other, own]) => own[of] / other[of])), 2)
}
