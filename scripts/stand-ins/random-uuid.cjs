// In place of node:crypto in @actions/core, which ends each output with a word that nobody can guess, and loads all of
// crypto for it: a fifth of the time until an input is refused. The system's source of chance is as good.
const { closeSync, openSync, readSync } = require('node:fs')

exports.randomUUID = () => {
  try {
    return fromSystem()
  } catch {
    // Windows has no such file.
    return require('node:crypto').randomUUID()
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
