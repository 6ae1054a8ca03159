import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ReportFiles } from '../ports/surroundings.js'

/** Files in a new folder below RUNNER_TEMP, made with the first of them. */
export function createReportFiles(env: NodeJS.ProcessEnv): ReportFiles {
  let folder: Promise<string> | null = null
  const write = async (name: string, text: string) => {
    folder ??= mkdtemp(path.join(env.RUNNER_TEMP || tmpdir(), 'connect-publish-'))
    const file = path.join(await folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
    return file
  }
  return {
    saveReport: (text) => write('report.json', text),
    savePage: (text) => write('report.html', text),
    save: (name, text) => write(path.join('drafts', fileName(name)), text),
  }
}

/** A definition's key as a file name: readable where it can be, and never two the same, nor a path. */
function fileName(key: string): string {
  const readable = key.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 80)
  return `${readable}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}.json`
}
