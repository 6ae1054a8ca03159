import { constants } from 'node:fs'
import { type FileHandle, open, readlink, realpath } from 'node:fs/promises'
import { ActionError } from '../../core/model/errors.js'
import { tooLarge } from '../text/decode.js'
import { maxBytes } from '../text/limits.js'
import { isReadable } from './workspace.js'

// What was looked at is what is read: a link that took its place is not followed, and a pipe's opening does not wait
// for a writer. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a plain file that lies, links resolved, inside `root`.
 * @throws ActionError invalid-definition: link-outside, file-unreadable, file-too-large
 */
export async function readContained(root: string, file: string): Promise<Uint8Array> {
  const resolved = await realpath(file)
  if (!isReadable(root, resolved)) throw invalidFile('link-outside', outsideMessage)
  const handle = await open(resolved, flags)
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) throw invalidFile('file-unreadable', notPlainMessage)
    // A folder on the way may have become a link since.
    if (!isReadable(root, await resolveOpenPath(handle, file)))
      throw invalidFile('link-outside', outsideMessage)
    if (opened.size > maxBytes) throw invalidFile('file-too-large', tooLarge(opened.size))
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** Where an open file lies: Linux tells it of the file itself; elsewhere the way to it is resolved once more. */
async function resolveOpenPath({ fd }: FileHandle, file: string): Promise<string> {
  return readlink(`/proc/self/fd/${fd}`).catch(() => realpath(file))
}

const outsideMessage =
  'This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.'

const notPlainMessage = 'This is no plain file; expected one. Keep the definition in a plain file.'

function invalidFile(code: string, message: string): ActionError {
  return new ActionError('invalid-definition', code, message)
}
