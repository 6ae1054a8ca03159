// connect-publish, built from src/ by `npm run build`. What every run needs stands first, as functions. Other parts stand
// below them in comments, as they are but for "*@/" (the end of a comment), and are compiled when they are first needed:
// reading code that does not run would take most of the time that a start takes.
'use strict'
const { openSync, readSync } = require('node:fs')
const { compileFunction } = require('node:vm')

// A function, or where the part stands in this file: its first byte, its length, and the lines above it.
const parts = {}
const loaded = new Map()
let file = 0

/** The part's exports; anything else is Node's to find. */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).exports
  const part = parts[name]
  if (part === undefined) return require(name)
  const module = { exports: {} }
  loaded.set(name, module)
  const run = Array.isArray(part) ? compiled(...part) : part
  run(module.exports, load, module)
  return module.exports
}

/** What stands in a comment, compiled; it keeps its lines. */
function compiled(start, length, lineOffset) {
  file ||= openSync(__filename)
  const bytes = Buffer.allocUnsafe(length)
  readSync(file, bytes, 0, length, start)
  const code = bytes.latin1Slice().replaceAll('*@/', '*/')
  return compileFunction(code, ['exports', 'require', 'module'], { filename: __filename, lineOffset })
}

load('main')
