import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { ActionError } from '../../core/model/errors.js'

/**
 * The value of JSON that a file holds which anybody may have written. No link is followed, since an artifact could bring
 * one to a file of the runner's; nothing of the text stands in an error, since it may be such a file's all the same.
 *
 * @param maxBytes how large it may be
 * @throws ActionError (`comment-file-invalid`)
 */
export async function readCommentFile(file: string, maxBytes: number): Promise<unknown> {
  const bytes = await read(file, maxBytes + 1).catch((cause: unknown) => {
    throw invalid('cannot be read; give the path of the one file that was downloaded', cause)
  })
  if (bytes === null) throw invalid('is no plain file')
  if (bytes.length > maxBytes)
    throw invalid(`is larger than ${maxBytes} bytes, which no run of this action writes`)
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw invalid('is no JSON')
  }
}

async function read(file: string, atMost: number): Promise<Buffer | null> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    if (!(await handle.stat()).isFile()) return null
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(atMost), 0, atMost, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function invalid(what: string, cause?: unknown): ActionError {
  return new ActionError(
    'invalid-input',
    'comment-file-invalid',
    `The file of the input comment-file ${what}.`,
    cause === undefined ? undefined : { cause },
  )
}
