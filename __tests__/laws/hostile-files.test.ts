import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from '@jest/globals'
import { readContained } from '../../src/adapters/files/read.js'

let home: string
let workspace: string

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'hostile-files-')))
  workspace = path.join(home, 'workspace')
  await mkdir(path.join(home, 'outside'))
  await mkdir(path.join(workspace, 'connect'), { recursive: true })
  await writeFile(path.join(home, 'outside/a.json'), 'secret')
  await writeFile(path.join(workspace, 'connect/a.json'), 'own')
})

test('a pipe is refused at once, though nobody writes into it', async () => {
  const pipe = path.join(workspace, 'pipe.json')
  await promisify(execFile)('mkfifo', [pipe])
  await expect(readContained(workspace, pipe)).rejects.toMatchObject({ code: 'file-unreadable' })
})

/** A process of its own that puts what is ours and a link in its place, by turns, as fast as it can. */
const swapper = `
  const { renameSync, symlinkSync } = require('node:fs')
  const [place, link] = process.argv.slice(1)
  symlinkSync(link, place + '.link')
  for (;;) {
    renameSync(place, place + '.own')
    renameSync(place + '.link', place)
    renameSync(place, place + '.link')
    renameSync(place + '.own', place)
  }`

/** What is read in a second, or as long as it takes to meet both what is ours and a link. */
async function readings(): Promise<readonly string[]> {
  const file = path.join(workspace, 'connect/a.json')
  const [seen, start] = [new Set<string>(), performance.now()]
  while (performance.now() - start < 1_000 || (seen.size < 2 && performance.now() - start < 20_000))
    seen.add(await readContained(workspace, file).then(String, () => 'refused'))
  return [...seen].toSorted()
}

test.each([
  ['a file', 'connect/a.json', '../../outside/a.json'],
  ['a folder', 'connect', '../outside'],
])(
  '%s that becomes a link while it is read leads nowhere outside',
  async (_name, place, link) => {
    const child = spawn(process.execPath, ['-e', swapper, path.join(workspace, place), link])
    try {
      expect(await readings()).toEqual(['own', 'refused'])
    } finally {
      child.kill('SIGKILL')
      await once(child, 'close')
    }
  },
  30_000,
)
