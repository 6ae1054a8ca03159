// Preloaded into a run of dist/: leaves behind which modules of Node and which parts of dist/ it loaded, and which of
// these parts before it called anybody.
const { writeFileSync } = require('node:fs')
const Module = require('node:module')
const { Socket } = require('node:net')
const path = require('node:path')

const builtins = new Set()

const load = Module.prototype.require
Module.prototype.require = function (id) {
  if (Module.isBuiltin(id)) builtins.add(id.replace(/^node:/, ''))
  return load.call(this, id)
}

const parts = () => Object.keys(require.cache).map((file) => path.basename(file, '.js'))

let beforeAnyCall = null
const connect = Socket.prototype.connect
Socket.prototype.connect = function (...args) {
  beforeAnyCall ??= parts()
  return connect.apply(this, args)
}

process.on('exit', () => {
  const seen = { builtins: [...builtins], parts: parts(), beforeAnyCall: beforeAnyCall ?? [] }
  writeFileSync(process.env.RECORDER_FILE, JSON.stringify(seen))
})
