// Changes files of src/ in many small ways, and lists the changes that no test notices. By hand, on Node 22.18 or later: it
// takes a while, and its tool is no dependency of the project.
// Usage: npm run mutate -- src/core/plan/decide.ts src/app/publish/hold.ts
//        npm run mutate                      all of the table in scripts/mutate/table.mjs; takes hours
// Options are handed to Stryker. With --incremental, results of what did not change since are kept.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import picomatch from 'picomatch'
import { table } from './table.mjs'

const version = '10.0.0'
const tool = path.resolve('build/stryker')
const stryker = path.join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const report = path.resolve('build/mutation.json')
const rows = Object.entries(table)

if (!existsSync(stryker)) {
  mkdirSync(tool, { recursive: true })
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  if (run('npm', ['install', '--prefix', tool, ...flags, `@stryker-mutator/core@${version}`]) !== 0)
    process.exit(1)
}
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const jobs = files.length > 0 ? files.map((file) => [rowOf(file), [file]]) : allJobs()
for (const { file, found, all } of jobs.flatMap(mutate))
  console.log(`${((100 * found) / all).toFixed(1).padStart(5)} %  ${found} of ${all}  ${file}`)

/** The first row of the table that has a file. */
function rowOf(file) {
  const row = rows.find(([pattern]) => picomatch.isMatch(file, `src/${pattern}`))
  if (!row) throw new Error(`${file}: no row of scripts/mutate/table.mjs has its tests`)
  return row
}

/** Every row of the table with its files. */
function allJobs() {
  const found = rows.flatMap(([pattern]) => globSync(`src/${pattern}`))
  return [...Map.groupBy(new Set(found), rowOf)]
}

/** Returns for each file how many of all changes the tests found. Fails the command if they are too few. */
function mutate([[pattern, tests], files]) {
  const name = files.length === 1 ? files[0] : pattern
  rmSync(report, { force: true })
  const sandbox = path.join(os.tmpdir(), 'connect-publish-mutants')
  const kept = path.join('build/mutation', `${name.replace(/[^a-z-]+/g, '_')}.json`)
  const places = ['--tempDirName', sandbox, '--incrementalFile', kept, '--mutate', files.join(',')]
  const status = run(process.execPath, [stryker, 'run', ...places, ...options], {
    MUTATE_TESTS: tests.join(' '),
  })
  if (status !== 0) process.exitCode = 1
  if (!existsSync(report)) throw new Error(`${name}: Stryker made no report`)
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([file, { mutants }]) => {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
    const found = count('Killed', 'Timeout')
    const all = found + count('Survived', 'NoCoverage')
    return all === 0 ? [] : [{ file, found, all }]
  })
}

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) throw error
  return status
}
