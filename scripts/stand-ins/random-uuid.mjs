// In place of node:crypto in @actions/core, which ends each output with a word that nobody can guess, and loads all of
// crypto for it: a fifth of the time until inputs are refused. The system's source of chance is as good.
import { closeSync, openSync, readSync } from 'node:fs'

export function randomUUID() {
  try {
    return fromSystem()
  } catch {
    // Windows has no such file.
    return process.getBuiltinModule('node:crypto').randomUUID()
  }
}

function fromSystem() {
  const source = openSync('/dev/urandom')
  try {
    const bytes = Buffer.alloc(16)
    if (readSync(source, bytes) < bytes.length) throw new Error('fewer bytes than asked for')
    return bytes.toString('hex')
  } finally {
    closeSync(source)
  }
}
