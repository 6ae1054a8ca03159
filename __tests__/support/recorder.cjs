// Preloaded into a run of the bundle: leaves behind which modules of Node and which parts of the bundle it loaded.
const { writeFileSync } = require('node:fs')
const Module = require('node:module')
const vm = require('node:vm')

const seen = { builtins: new Set(), lines: [] }

const load = Module.prototype.require
Module.prototype.require = function (id) {
  if (Module.isBuiltin(id)) seen.builtins.add(id.replace(/^node:/, ''))
  return load.call(this, id)
}

const { compileFunction } = vm
vm.compileFunction = (code, names, options) => {
  seen.lines.push(options.lineOffset)
  return compileFunction(code, names, options)
}

process.on('exit', () => {
  const told = { builtins: [...seen.builtins], lines: seen.lines }
  writeFileSync(process.env.RECORDER_FILE, JSON.stringify(told))
})
