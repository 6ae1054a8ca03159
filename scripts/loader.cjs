// connect-publish, built from src/ by `npm run build`. What every run needs stands first, as functions. Other parts stand
// below them in comments, as they are but for "*@/" (the end of a comment), and are compiled when they are first needed:
// reading code that does not run would take most of the time that a start takes.
'use strict'
const { readFileSync } = require('node:fs')
const { compileFunction } = require('node:vm')

// A function, or the lines of this file that stand before the part.
const parts = {}
const loaded = new Map()
let file = ''

/** The part's exports; anything else is Node's to find. */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).exports
  const part = parts[name]
  if (part === undefined) return require(name)
  const module = { exports: {} }
  loaded.set(name, module)
  const run = typeof part === 'number' ? compiled(name, part) : part
  run(module.exports, load, module)
  return module.exports
}

/** What the comment of the part holds, which begins at that line; its code keeps its places. */
function compiled(name, lineOffset) {
  file ||= readFileSync(__filename, 'latin1')
  const head = `\n/*! part ${name}\n`
  const start = file.indexOf(head) + head.length
  const code = file.slice(start, file.indexOf('*/', start)).replaceAll('*@/', '*/')
  return compileFunction(code, ['exports', 'require', 'module'], { filename: __filename, lineOffset })
}

load('main')
