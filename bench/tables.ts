import { floorOf } from './instance.js'
import type { Cost, Growth, PaceCost, Results, StartUp } from './results.js'

/** The results as the tables of docs/performance.md, per part. */
const sections = {
  calls: ({ calls }) => [
    '### Calls and time',
    'So many views and as many modules; simulated seconds at 2 calls a second and operation, 50 ms for a call. *Least* is what the calls of the busiest operation take at that quota.',
    ...callsTables(calls),
    '### Where the time goes',
    'The calls of a publish, by operation, and the least time that those of the busiest one take at the quota.',
    operationsTable(calls),
  ],
  paces: ({ paces }) => [
    '### How close to the quota',
    `Publishes of modules, ${pacedLoads} (unchanged, changed, new), together: calls throttled, and the time as a multiple of the least that the busiest operation's calls take at 2 a second after 5.`,
    pacesTable(paces),
  ],
  'start-up': ({ startUp, node, bytes }) => [
    '### Start-up',
    `Node ${node}; \`dist/*.js\` ${bytes.toLocaleString('en')} bytes. Median of ${startUp.pairs} pairs; an empty node process takes ${startUp.emptyMilliseconds} ms.`,
    startUpTable(startUp),
  ],
  growth: ({ growth }) => [
    '### Wall, CPU and memory',
    'The service is not throttled and does not wait. Half views, half modules, 1 kB each; all of them changed, or none.',
    sizesTable(growth),
    ...(growth.exponents.length > 0 ? ['Growth, as the power of the number:', exponentsTable(growth)] : []),
  ],
} satisfies Record<string, (results: Results) => readonly string[]>

/** A part that can be measured and reported alone. */
export type Part = keyof typeof sections
export const allParts = Object.keys(sections) as readonly Part[]

export function tables(results: Results, parts = allParts): string {
  return parts.flatMap((part) => sections[part](results)).join('\n\n')
}

const pacedLoads = '(200, 0, 0), (180, 20, 0), (0, 200, 0) and (0, 0, 200)'

function startUpTable({ rows }: StartUp): string {
  return table(
    ['from start to', 'ms', '× an empty node process'],
    rows.map(({ what, milliseconds, ratio }) => [what, milliseconds, ratio.toFixed(2)]),
  )
}

/** One table for plans, one for publishes. */
function callsTables(costs: readonly Cost[]): readonly string[] {
  return (['plan', 'publish'] as const).flatMap((mode) => [
    mode === 'plan' ? 'Plans:' : 'Publishes:',
    table(
      ['unchanged', 'changed', 'new', 'client', 'calls', 'throttled', 'seconds', 'least'],
      costs
        .filter((cost) => cost.mode === mode)
        .map((cost) => [
          ...[cost.unchanged, cost.changed, cost.created, cost.client, callsOf(cost), cost.throttled],
          ...[cost.seconds.toFixed(1), floorOf(cost.operations).toFixed(1)],
        ]),
    ),
  ])
}

/** Calls that were answered. */
export function callsOf({ operations }: Pick<Cost, 'operations'>): number {
  return Object.values(operations).reduce((sum, count) => sum + count, 0)
}

function operationsTable(costs: readonly Cost[]): string {
  const ours = costs.filter(({ mode, client }) => mode === 'publish' && client === 'this action')
  const names = [...new Set(ours.flatMap(({ operations }) => Object.keys(operations)))].toSorted()
  const row = (name: string, cell: (cost: Cost) => string | number) => [name, ...ours.map(cell)]
  return table(
    ['', ...ours.map(({ unchanged, changed, created }) => `(${unchanged}, ${changed}, ${created})`)],
    [
      ...names.map((name) => row(name, ({ operations }) => operations[name] ?? '')),
      row('least, seconds', ({ operations }) => floorOf(operations).toFixed(1)),
      row('took, seconds', ({ seconds }) => seconds.toFixed(1)),
      row('×', ({ operations, seconds }) => {
        const floor = floorOf(operations)
        return floor === 0 ? '' : (seconds / floor).toFixed(3)
      }),
    ],
  )
}

function pacesTable(costs: readonly PaceCost[]): string {
  const [worlds, paces] = [
    [...new Set(costs.map(({ world }) => world))],
    [...new Set(costs.map(({ pace }) => pace))],
  ]
  const cell = (world: string, pace: string) => {
    const cost = costs.find((each) => each.world === world && each.pace === pace)
    return cost ? `${cost.throttled}, ${(cost.seconds / cost.floor).toFixed(3)}` : ''
  }
  return table(
    ['', ...paces],
    worlds.map((world) => [world, ...paces.map((pace) => cell(world, pace))]),
  )
}

function sizesTable({ rows }: Growth): string {
  return table(
    ['definitions', 'of 200 kB', 'changed', 'mode', 'wall s', 'CPU s', 'peak MiB'],
    rows.map((row) => [
      ...[row.definitions, row.large, changedWord(row.changed), row.mode],
      ...[row.wallSeconds.toFixed(2), row.cpuSeconds.toFixed(2), row.peakMiB],
    ]),
  )
}

const measureNames = { wallSeconds: 'wall', cpuSeconds: 'CPU', peakMiB: 'peak memory' } as const

function exponentsTable({ exponents }: Growth): string {
  return table(
    ['changed', 'mode', 'of', 'whole range', 'last step'],
    exponents.map(({ changed, mode, of, whole, lastStep }) => [
      ...[changedWord(changed), mode, measureNames[of], whole.toFixed(2), lastStep.toFixed(2)],
    ]),
  )
}

function changedWord(changed: boolean): string {
  return changed ? 'all' : 'none'
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const markers = ['<!-- bench: begin -->', '<!-- bench: end -->'] as const

/**
 * The document with new tables between its markers.
 *
 * @throws Error if a marker is missing
 */
export function renewTables(document: string, results: Results): string {
  const [before, rest] = document.split(markers[0])
  const after = rest?.split(markers[1])[1]
  if (before === undefined || after === undefined)
    throw new Error(`the document lacks ${markers.join(' … ')}`)
  return `${before}${markers[0]}\n\n${tables(results)}\n\n${markers[1]}${after}`
}
