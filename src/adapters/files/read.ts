import { open, realpath, stat } from 'node:fs/promises'
import { ActionError } from '../../core/errors.js'
import { tooLarge } from '../text/decode.js'
import { maxBytes } from '../text/limits.js'
import { isReadable } from './workspace.js'

/**
 * The bytes of a plain file that lies, links resolved, inside `root`.
 * @throws ActionError invalid-definition: link-outside, file-unreadable, file-too-large
 */
export async function readContained(root: string, file: string): Promise<Uint8Array> {
  const resolved = await realpath(file)
  if (!isReadable(root, resolved)) throw refused('link-outside', outside)
  // Looked at before it is opened: opening a pipe would wait for a writer.
  if (!(await stat(resolved)).isFile()) throw refused('file-unreadable', notPlain)
  const handle = await open(resolved)
  try {
    const { size } = await handle.stat()
    if (size > maxBytes) throw refused('file-too-large', tooLarge(size))
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

const outside =
  'This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.'

const notPlain = 'This is no plain file; expected one. Keep the definition in a plain file.'

function refused(code: string, message: string): ActionError {
  return new ActionError('invalid-definition', code, message)
}
