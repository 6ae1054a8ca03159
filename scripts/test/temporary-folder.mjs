// One folder for all that tests write, removed when they are over. A file system takes several times as long to create a
// file where many were removed shortly before, so no test removes what it wrote.
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Linux's file system in memory, which is quicker for thousands of small files. */
const inMemory = '/dev/shm'

/** Bytes; all tests write a tenth of it. */
const room = 1e9

function hasRoom() {
  const { bavail, bsize } = statfsSync(inMemory)
  return bavail * bsize > room
}

/** Processes that run tests, and those that tests start, inherit it as their temporary folder. */
export default function makeTemporaryFolder() {
  const parent = existsSync(inMemory) && hasRoom() ? inMemory : tmpdir()
  const folder = mkdtempSync(path.join(parent, 'connect-publish-tests-'))
  process.env.TMPDIR = folder
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      remove()
      process.kill(process.pid, signal)
    })
}
