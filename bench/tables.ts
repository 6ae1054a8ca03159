import type { Cost, Growth, Results, StartUp } from './results.js'

/** What was measured, as the tables of docs/performance.md. */
export function tables(results: Results): string {
  const { startUp, calls, growth, node, bytes } = results
  return [
    `Node ${node}; \`dist/*.js\` ${bytes.toLocaleString('en')} bytes.`,
    '### Start-up',
    `Median of ${startUp.pairs} pairs; an empty node process takes ${startUp.emptyMilliseconds} ms.`,
    startUpTable(startUp),
    '### Calls and time',
    'So many views and as many modules; simulated time at 2 calls a second and operation.',
    callsTable(calls),
    '### Wall, CPU and memory',
    'The service is not throttled and does not wait. Half views, half modules, 1 kB each; all of them changed, or none.',
    sizesTable(growth),
    ...(growth.exponents.length > 0 ? ['Growth, as the power of the number:', exponentsTable(growth)] : []),
  ].join('\n\n')
}

function startUpTable({ rows }: StartUp): string {
  return table(
    ['from start to', 'ms', '× an empty node process'],
    rows.map(({ what, milliseconds, ratio }) => [what, milliseconds, ratio.toFixed(2)]),
  )
}

function callsTable(costs: readonly Cost[]): string {
  return table(
    ['unchanged', 'changed', 'new', 'mode', 'client', 'calls', 'thrown back', 'seconds'],
    costs.map((cost) => [
      ...[cost.unchanged, cost.changed, cost.created, cost.mode, cost.client, cost.calls, cost.thrownBack],
      cost.seconds.toFixed(1),
    ]),
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

const marks = ['<!-- bench: begin -->', '<!-- bench: end -->'] as const

/**
 * The document with the tables between its marks renewed.
 * @throws Error when the marks are not there
 */
export function renewTables(document: string, results: Results): string {
  const [before, rest] = document.split(marks[0])
  const after = rest?.split(marks[1])[1]
  if (before === undefined || after === undefined) throw new Error(`the document lacks ${marks.join(' … ')}`)
  return `${before}${marks[0]}\n\n${tables(results)}\n\n${marks[1]}${after}`
}
