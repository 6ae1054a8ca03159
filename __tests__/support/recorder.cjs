// Preloaded into a run of dist/: leaves behind which modules of Node and which parts of dist/ it loaded.
const { writeFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const builtins = new Set()

const load = Module.prototype.require
Module.prototype.require = function (id) {
  if (Module.isBuiltin(id)) builtins.add(id.replace(/^node:/, ''))
  return load.call(this, id)
}

process.on('exit', () => {
  const parts = Object.keys(require.cache).map((file) => path.basename(file, '.js'))
  writeFileSync(process.env.RECORDER_FILE, JSON.stringify({ builtins: [...builtins], parts }))
})
