import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readCommentFile } from '../../../src/adapters/files/comment-file.js'
import { ActionError } from '../../../src/core/model/errors.js'

let folder: string
const place = (name: string): string => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'comment-file-'))
})

/** What is reported about a file that is refused; null: it is read. */
async function complaint(file: string): Promise<string | null> {
  const error: unknown = await readCommentFile(file, 100).then(
    () => null,
    (cause: unknown) => cause,
  )
  if (error === null) return null
  if (!(error instanceof ActionError)) throw error
  expect([error.reason, error.code]).toEqual(['invalid-input', 'comment-file-invalid'])
  return error.message.replace('The file of the input comment-file ', '')
}

describe('the file of a prepared comment', () => {
  test('of as many bytes as it may have is read', async () => {
    await writeFile(place('a.json'), '{"a": [1]}'.padEnd(100))
    expect(await readCommentFile(place('a.json'), 100)).toEqual({ a: [1] })
  })

  const secret = 'a-secret-of-the-runner'
  const advice = '; give the path of the one file that was downloaded.'
  const large = 'is larger than 100 bytes, which no run of this action writes.'
  test.each<[string, (file: string) => unknown, string]>([
    ['of a byte more', (file) => writeFile(file, '{}'.padEnd(101)), large],
    ['that is empty', (file) => writeFile(file, ''), 'is no JSON.'],
    ['of other text', (file) => writeFile(file, secret), 'is no JSON.'],
    ['with a mark of its encoding', (file) => writeFile(file, '\ufeff{}'), 'is no JSON.'],
    [
      'that is a link',
      (file) => symlink('/etc/hostname', file),
      `is a symbolic link, which is not followed${advice}`,
    ],
    ['that is a folder', (file) => mkdir(file), 'is no plain file.'],
    ['that is a pipe', (file) => promisify(execFile)('mkfifo', [file]), 'is no plain file.'],
    ['that is not there', () => undefined, `does not exist${advice}`],
  ])('%s is refused', async (_name, make, why) => {
    await make(place('b.json'))
    expect(await complaint(place('b.json'))).toBe(why)
  })

  test('in a folder that is a file is refused, with the reason of the system', async () => {
    await writeFile(place('a.json'), '{}')
    expect(await complaint(place('a.json/b.json'))).toBe(`cannot be read (ENOTDIR)${advice}`)
  })

  test('of any bytes is read, or refused in words of ours', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        await writeFile(place('c.json'), bytes)
        expect([null, large, 'is no JSON.']).toContain(await complaint(place('c.json')))
      }),
      { numRuns: 50 },
    ))
})
