// Which lines and branches of src/core and src/app/publish the tests run, and the files that have more than they run. All
// tests run in one process, which takes a minute, and of which Node itself writes one coverage.
// Usage: npm run test:coverage, on Node 22.18 or later
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { strykerPlugins } from './mutate/runner.mjs'
import { table } from './mutate/table.mjs'

/** The shares that must not get lower, in percent. */
const least = {
  'src/core/': { lines: 100, branches: 99.7 },
  'src/app/publish/': { lines: 99.2, branches: 94.4 },
}

/** Tests that take longer than all others together. */
const slow = {
  core: '*-laws|view-mutants|mutants|flow-beside-simulator',
  app: 'in-order-laws|queue-floor|*call-budget|side-by-side|*-concurrency|comment-requests|finished-publish',
}
const tests = [
  `core/**/!(${slow.core}).test.ts`,
  `app/**/!(${slow.app}).test.ts`,
  ...Object.entries(table).flatMap(([files, its]) => (files.startsWith('app/') ? its : [])),
  'faults/{approved-answer-lost,stopping,transport}.test.ts',
  'laws/{references,resolve,resolve-order,alias,prepared-comment,refusals}.test.ts',
  'laws/{content-check,changed-paths,view-difference}.test.ts',
]

const folder = path.resolve('build/coverage')
if (process.env.NODE_V8_COVERAGE) await runTests()
else {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const env = { ...process.env, NODE_V8_COVERAGE: folder, MUTATE_TESTS: tests.join(' ') }
  const { status } = spawnSync(process.execPath, [import.meta.filename], { stdio: 'inherit', env })
  if (status !== 0) process.exit(1)
  await report()
}

async function runTests() {
  const { tests } = await strykerPlugins[0].factory().dryRun()
  const failed = tests.filter(({ status }) => status === 'failed')
  for (const { id, failureMessage } of failed) console.error(`${id}\n${failureMessage}\n`)
  console.log(`${tests.length} tests, ${failed.length} failed`)
  process.exit(failed.length > 0 ? 1 : 0)
}

/** Prints each file of which not everything runs, and the shares of each folder. */
async function report() {
  const jest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'))
  const { createCoverageMap, createCoverageSummary } = jest('istanbul-lib-coverage')
  const convert = jest('v8-to-istanbul')
  const scripts = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).result,
  )
  const map = createCoverageMap({})
  for (const { url, functions } of scripts) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : ''
    if (!folderOf(file)) continue
    const converter = convert(file, 0, { source: readFileSync(file, 'utf8') })
    await converter.load()
    converter.applyCoverage(functions)
    map.merge(converter.toIstanbul())
  }
  const totals = new Map(Object.keys(least).map((name) => [name, createCoverageSummary()]))
  for (const file of map.files().toSorted()) {
    const coverage = map.fileCoverageFor(file)
    const { lines, branches } = coverage.toSummary()
    totals.get(folderOf(file)).merge(coverage.toSummary())
    if (lines.pct < 100 || branches.pct < 100)
      console.log(`${lines.pct} % ${branches.pct} %  ${relative(file)}:${placesOf(coverage).join(' ')}`)
  }
  for (const [name, { lines, branches }] of totals) {
    console.log(`${lines.pct} % of lines, ${branches.pct} % of branches  ${name}`)
    if (lines.pct < least[name].lines || branches.pct < least[name].branches) process.exitCode = 1
  }
}

/** The lines of branches that no test takes. */
function placesOf({ b, branchMap }) {
  return Object.keys(b).flatMap((key) => (b[key].includes(0) ? [branchMap[key].loc.start.line] : []))
}

function relative(file) {
  return path.relative('.', file).replaceAll('\\', '/')
}

function folderOf(file) {
  return Object.keys(least).find((name) => relative(file).startsWith(name))
}
