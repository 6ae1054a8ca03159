import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { JsonFile } from '../../ports/runtime.js'

/**
 * Reads the JSON value of a file that anybody may have written. Links are not followed, since an artifact could have
 * one to a file of the runner. `why` has no text of the file, since it might still be such a file. Never throws.
 *
 * @param maxBytes maximum size of the file
 */
export async function readJsonFile(file: string, maxBytes: number): Promise<JsonFile> {
  let bytes: Buffer | null
  try {
    bytes = await read(file, maxBytes + 1)
  } catch (cause) {
    return { why: unreadableReason(cause), cause }
  }
  if (bytes === null) return { why: 'is no plain file' }
  if (bytes.length > maxBytes)
    return { why: `is larger than ${maxBytes} bytes, which no run of this action writes` }
  try {
    return { value: JSON.parse(bytes.toString('utf8')) }
  } catch {
    return { why: 'is no JSON' }
  }
}

function unreadableReason(cause: unknown): string {
  const { code } = Object(cause)
  if (code === 'ENOENT') return 'does not exist'
  return code === 'ELOOP' ? 'is a symbolic link, which is not followed' : `cannot be read (${code})`
}

async function read(file: string, atMost: number): Promise<Buffer | null> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return null
    const size = Math.min(stats.size + 1, atMost)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
