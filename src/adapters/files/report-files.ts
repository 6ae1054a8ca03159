import { closeSync, mkdirSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ReportFiles } from '../../ports/runtime.js'

/** Files in a new folder below RUNNER_TEMP, which is created with the first of them. */
export function createReportFiles(env: NodeJS.ProcessEnv): ReportFiles {
  let folder = ''
  // Synchronous: a cancelled job has little time, and nothing else runs meanwhile.
  const pathFor = (name: string) => {
    folder ||= mkdtempSync(path.join(env.RUNNER_TEMP || tmpdir(), 'connect-publish-'))
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }
  const write = async (name: string, parts: Iterable<string>) => {
    const file = pathFor(name)
    const opened = openSync(file, 'w')
    try {
      for (const text of joinParts(parts)) writeFileSync(opened, text)
    } finally {
      closeSync(opened)
    }
    return file
  }
  return {
    saveFile: write,
    save: async (name, text) => write(path.join('drafts', await fileName(name)), [text]),
  }
}

/** Length of a text, in UTF-16 code units, from which it is written: each write is a call of the system. */
const enoughToWrite = 65_536

/** Joins parts to texts that are worth a write. */
function* joinParts(parts: Iterable<string>): Generator<string> {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < enoughToWrite) continue
    yield text
    text = ''
  }
  yield text
}

/** A definition's key as a file name: readable if possible, unique, and never a path. */
async function fileName(key: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  const readable = key.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 80)
  return `${readable}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}.json`
}
