// A process that runs the shipped action again and again, which saves the start of Node and the compilation of dist/. Each run
// has modules, environment, current folder and output of its own, and is over, as a process is, when nothing is left to do.
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

/** Compiled code of each file of dist/. */
const compiled = new Map()

function compile(file) {
  const known = compiled.get(file)
  if (known) return known
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(code, { filename: file })
  compiled.set(file, script)
  return script
}

/** Loads a file and what it requires, each once in a run. */
function load(file, loaded) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const folder = path.dirname(file)
  const requireHere = (name) =>
    name.startsWith('.') ? load(path.join(folder, name), loaded) : (builtins[name] ?? require(name))
  compile(file).runInThisContext()(module.exports, requireHere, module, file, folder)
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
  load(script, new Map())
}

process.on('message', run)
