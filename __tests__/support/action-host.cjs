// A process that runs the shipped action again and again, which saves the start of Node, and dist/ is loaded and optimized
// once. Each run has environment, current folder and output of its own, and is over, as a process is, when nothing is left to
// do. Modules stay loaded: shared-process.test.ts compares such runs with those of processes of their own.
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { Writable } = require('node:stream')
const timers = require('node:timers/promises')
const vm = require('node:vm')

/** Waits of the action take so much less time than its clock says. */
const haste = 50

const { bigint } = process.hrtime
/** Nanoseconds by which the action's clock is ahead. */
let ahead = 0n
process.hrtime.bigint = () => bigint() + ahead

/** A wait that is short, while the clock moves on by all of it; waits at the same time end in their order. */
async function sleep(ms, value, options) {
  const end = process.hrtime.bigint() + BigInt(Math.ceil(ms * 1e6))
  await timers.setTimeout(ms / haste, value, options)
  const early = end - process.hrtime.bigint()
  if (early > 0n) ahead += early
  return value
}

const builtins = { 'node:timers/promises': { ...timers, setTimeout: sleep } }

/** What each file of dist/ exports. */
const loaded = new Map()

/** Loads a file of dist/ and what it requires, which find the timers above in place of Node's. */
function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const folder = path.dirname(file)
  const requireHere = (name) =>
    name.startsWith('.') ? load(path.join(folder, name)) : (builtins[name] ?? require(name))
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(code, { filename: file })
  script.runInThisContext()(module.exports, requireHere, module, file, folder)
  return module.exports
}

/** Takes what is written to one of the process's streams; `restart` forgets it, and who listened to the stream. */
function collect(name) {
  let text = ''
  const value = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      text += chunk
      done()
    },
  })
  Object.defineProperty(process, name, { value })
  return {
    text: () => text,
    restart: () => {
      text = ''
      value.removeAllListeners('error')
    },
  }
}

const [stdout, stderr] = [collect('stdout'), collect('stderr')]

function run({ script, cwd, env }) {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.exitCode = 0
  for (const stream of [stdout, stderr]) stream.restart()
  // Else the channel would keep the process alive, and no run would be over.
  process.channel.unref()
  process.once('beforeExit', () => {
    process.channel.ref()
    process.chdir(__dirname)
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
    process.send({ exitCode: process.exitCode, stdout: stdout.text(), stderr: stderr.text() })
  })
  // Loading the script runs the action for the first time.
  if (loaded.has(script)) load(script).runStep()
  else load(script)
}

process.on('message', run)
