import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { JsonFile } from '../../ports/runtime.js'

/**
 * The value of JSON that a file holds which anybody may have written. No link is followed, since an artifact could bring
 * one to a file of the runner's; nothing of the text stands in the answer's `why`, since it may be such a file's all the
 * same. Never throws.
 *
 * @param maxBytes how large it may be
 */
export async function readJsonFile(file: string, maxBytes: number): Promise<JsonFile> {
  let bytes: Buffer | null
  try {
    bytes = await read(file, maxBytes + 1)
  } catch (cause) {
    return { why: 'cannot be read', cause }
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
