import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { announce, save } from '../../src/action/deliver.js'
import { createSinkFailures } from '../../src/action/sink-failures.js'
import { createReportFiles } from '../../src/adapters/files/report-files.js'
import type { Report } from '../../src/core/model/report.js'
import type { StepResults } from '../../src/ports/runtime.js'
import { anEntry, aReport } from '../support/report.js'

const report = aReport({
  mode: 'publish',
  warnings: [],
  entries: { 'view/Intake': anEntry('view/Intake', { status: 'published', action: 'update' }) },
})

/** A step's results in memory. */
function inMemory(broken: Partial<StepResults> = {}) {
  const outputs: Record<string, string> = {}
  const lines: string[] = []
  const order: string[] = []
  const results: StepResults = {
    output: (name, value) => {
      order.push(name)
      outputs[name] = value
    },
    summary: async () => void order.push('summary'),
    annotate: ({ title }) => lines.push(title),
    group: (title) => lines.push(title),
    line: (text) => lines.push(text),
    assertLogged: async () => {},
    fail: () => lines.push('failed'),
    ...broken,
  }
  return { results, outputs, lines, order }
}

/** A new RUNNER_TEMP, and the folder that files are saved to, which exists. */
async function reportFolder() {
  const temp = mkdtempSync(path.join(tmpdir(), 'deliver-'))
  const files = createReportFiles({ RUNNER_TEMP: temp })
  await files.saveFile('first.txt', [])
  return { files, folder: path.join(temp, readdirSync(temp)[0] ?? '') }
}

type Break = (file: string) => void
const full: Break = (file) => symlinkSync('/dev/full', file)
const folder: Break = (file) => mkdirSync(file)
const names = ['report.json', 'report.html', 'connect-publish.sarif']
const rows = names.flatMap((name) => [
  { name, state: 'is full', make: full, cause: 'ENOSPC: no space left on device, write' },
  { name, state: 'is a folder', make: folder, cause: 'EISDIR: illegal operation on a directory' },
])

test.each(rows)('$name that $state is one warning, and the other files are there', async (row) => {
  const { files, folder } = await reportFolder()
  row.make(path.join(folder, row.name))
  const { results, outputs } = inMemory()
  const failures = createSinkFailures()
  await save(report, { results, files, failures, errorsPage: '' }, { jobSummary: true })
  const paths = [outputs['report-path'], outputs['html-path'], outputs['sarif-path']]
  expect(paths).toEqual(names.map((name) => (name === row.name ? '' : path.join(folder, name))))
  const [warning, ...others] = failures.warnings()
  expect([warning?.code, others]).toEqual(['file-not-written', []])
  expect(warning?.message).toContain(`Not written: ${row.name}. The cause: ${row.cause}`)
  expect(outputs['summary-markdown']).toContain('The cause:')
  if (row.name === 'report.json') return
  const saved: Report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))
  expect(saved.warnings).toEqual([warning])
})

test('outputs are written before any file, and the paths of files after them', async () => {
  const { files } = await reportFolder()
  const { results, order } = inMemory()
  const saveFile: typeof files.saveFile = (name, parts) => {
    order.push(name)
    return files.saveFile(name, parts)
  }
  const sinks = { results, files: { ...files, saveFile }, failures: createSinkFailures(), errorsPage: '' }
  await save(report, sinks, { jobSummary: true })
  const at = (name: string) => order.indexOf(name)
  expect([
    ...names.map((name) => at('versions') < at(name) && at(name) < order.lastIndexOf('report-path')),
    order.at(-1),
  ]).toEqual([true, true, true, 'summary'])
})

test('a place that could be written the second time is no warning any more', async () => {
  const failures = createSinkFailures()
  let isFull = true
  const write = () => {
    if (isFull) throw new Error('the disk is full')
  }
  await failures.attempt('summary', 'job summary', write)
  const before = failures.warnings().length
  isFull = false
  await failures.attempt('summary', 'job summary', write)
  expect([before, failures.warnings(), failures.hasFailed('summary')]).toEqual([1, [], false])
})

test('a failed run whose outputs are lost writes its failure-reason to the log', async () => {
  const { files } = await reportFolder()
  const { results, lines } = inMemory({
    output: () => {
      throw new Error('the disk is full')
    },
  })
  const failed = { ...report, failures: [{ reason: 'conflict', code: 'conflict', message: 'No.' } as const] }
  const sinks = { results, files, failures: createSinkFailures(), errorsPage: '' }
  await save(failed, sinks, { jobSummary: true })
  await announce(failed, sinks, { jobSummary: true })
  expect(lines).toEqual([
    'failed',
    '1 definition of contact-centre',
    'Conflict',
    'Output not written',
    'failure-reason: conflict',
    '❌ Published 1 version.',
  ])
})
