// Mutates src/core and lists the mutants that no test finds. By hand, on Node 22 or later: it takes a while, and its
// tool is no dependency of the project. Usage: npm run mutate [-- --mutate src/core/plan/plan.ts]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const version = '10.0.0'
const tool = path.resolve('build/stryker')
const stryker = path.join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${version}`)

if (Number(process.versions.node.split('.')[0]) < 22)
  throw new Error(`Node 22 or later is needed, this is ${process.version}`)

if (!existsSync(stryker)) {
  mkdirSync(tool, { recursive: true })
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  run('npm', ['install', '--prefix', tool, ...flags, ...packages])
}
const sandbox = path.join(os.tmpdir(), 'connect-publish-mutants')
run(process.execPath, [stryker, 'run', '--tempDirName', sandbox, ...process.argv.slice(2)])

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
