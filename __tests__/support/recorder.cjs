// Preloaded into a run of the bundle: leaves behind which modules of Node and which parts of the bundle it loaded.
const { writeFileSync } = require('node:fs')
const Module = require('node:module')
const vm = require('node:vm')

const seen = { builtins: new Set(), lines: [] }

const load = Module._load
Module._load = function (id, ...rest) {
  if (Module.isBuiltin(id)) seen.builtins.add(id.replace(/^node:/, ''))
  return load.call(this, id, ...rest)
}

const { compileFunction } = vm
vm.compileFunction = (code, names, options) => {
  seen.lines.push(options.lineOffset)
  return compileFunction(code, names, options)
}

process.on('exit', () => {
  const told = { builtins: [...seen.builtins].sort(), lines: seen.lines }
  writeFileSync(process.env.RECORDER_FILE, JSON.stringify(told))
})
