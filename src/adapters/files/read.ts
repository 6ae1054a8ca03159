import { constants } from 'node:fs'
import { type FileHandle, open, readlink, realpath } from 'node:fs/promises'
import { ActionError } from '../../core/model/errors.js'
import { tooLarge } from '../text/decode.js'
import { maxBytes } from '../text/limits.js'
import { isReadable } from './workspace.js'

// Opens exactly the file that was checked: does not follow a link that replaced it, and does not wait for a pipe's
// writer. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a plain file inside `root`, after links are resolved.
 *
 * @throws ActionError invalid-definition: link-outside, file-unreadable, file-too-large
 */
export async function readContained(root: string, file: string): Promise<Uint8Array> {
  const resolved = await realpath(file)
  if (!isReadable(root, resolved)) throw invalidFile('link-outside', outsideMessage)
  const handle = await open(resolved, flags)
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) throw invalidFile('file-unreadable', notPlainMessage)
    // A folder of the path may have become a link since.
    if (!isReadable(root, await resolveOpenPath(handle, file)))
      throw invalidFile('link-outside', outsideMessage)
    if (opened.size > maxBytes) throw invalidFile('file-too-large', tooLarge(opened.size))
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The path of an open file: Linux has it for the file itself; on other systems its path is resolved again. */
async function resolveOpenPath({ fd }: FileHandle, file: string): Promise<string> {
  return readlink(`/proc/self/fd/${fd}`).catch(() => realpath(file))
}

const outsideMessage =
  'This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.'

const notPlainMessage = 'This is no plain file; expected one. Keep the definition in a plain file.'

function invalidFile(code: string, message: string): ActionError {
  return new ActionError('invalid-definition', code, message)
}
