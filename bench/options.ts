import { parseArgs } from 'node:util'
import { allParts, type Part } from './tables.js'

export interface Options {
  readonly parts: readonly Part[]
  readonly isQuick: boolean
  readonly out: string | null
  readonly against: string | null
  readonly pairs: number
  readonly writesDocs: boolean
}

/** A wrong command line: its message is one sentence for the caller. */
export class UsageError extends Error {}

export const usage = `Usage: npm run bench -- [options] [parts]

Measures and prints the parts ${allParts.join(', ')} (default: all), and writes them to bench/results.json.

  --quick          a small run that only shows that the harness works
  --out <file>     the file of the results
  --write-docs     write the results to docs/performance.md, and measure nothing
  --against <dir>  compare this build with the dist/ folder of another one
  --pairs <n>      how often --against compares each load (default: 3)
  --help           print this text

  npm run bench -- references [pairs]   what references cost
  npm run bench -- checks [rounds]      what content checks cost`

/**
 * Reads the command line. Null: it asks for help.
 *
 * @throws UsageError if it has an unknown option, an unknown part or a wrong value
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parse(args)
  if (values.help) return null
  if (values.quick && values['write-docs'])
    throw new UsageError('The figures of --quick mean nothing: leave out --write-docs or --quick.')
  return {
    parts: partsOf(positionals),
    isQuick: values.quick,
    out: values.out ?? null,
    against: values.against ?? null,
    pairs: readCount(values.pairs),
    writesDocs: values['write-docs'],
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        quick: { type: 'boolean', default: false },
        out: { type: 'string' },
        against: { type: 'string' },
        pairs: { type: 'string', default: '3' },
        'write-docs': { type: 'boolean', default: false },
      },
    })
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const [sentence = ''] = cause.message.split(/\. |\n/)
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`, { cause })
  }
}

function partsOf(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !allParts.some((part) => part === name))
  if (unknown !== undefined)
    throw new UsageError(`Unknown part '${unknown}': expected ${allParts.join(', ')}.`)
  return allParts.filter((part) => names.includes(part))
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`--pairs is '${text}': expected a whole number from 1.`)
}
