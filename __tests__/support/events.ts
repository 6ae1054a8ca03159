import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What GitHub's runner is given for one event. */
export interface RecordedEvent {
  /** GITHUB_* variables. */
  readonly env: Readonly<Record<string, string>>
  /** The payload, as GITHUB_EVENT_PATH holds it. */
  readonly event: unknown
  /** Absolute path of the payload. */
  readonly file: string
}

const folder = fileURLToPath(new URL('../../fixtures/events/', import.meta.url))

/** Reads `fixtures/events/<name>.env` and `.json`. */
export async function recordedEvent(name: string): Promise<RecordedEvent> {
  const file = path.join(folder, `${name}.json`)
  const lines = (await readFile(path.join(folder, `${name}.env`), 'utf8')).trim().split('\n')
  const env = Object.fromEntries(lines.map((line) => [line.replace(/=.*/, ''), line.replace(/^[^=]*=/, '')]))
  return { env, event: JSON.parse(await readFile(file, 'utf8')), file }
}

/** The names of all recorded events, in order. */
export async function recordedEvents(): Promise<readonly string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith('.env'))
    .map((file) => file.replace(/\.env$/, ''))
    .toSorted()
}
