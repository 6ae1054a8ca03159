import path from 'node:path'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { bytesIfThere, type Checkout } from './git-head.js'

/** A commit object of more bytes than this is not read: no message needs them. */
const maxBytes = 1_048_576

/** The subject of a commit that is stored as a loose object; null where it is in a pack or not there at all. */
export async function subjectOfObject({ commonDir }: Checkout, commit: string): Promise<string | null> {
  const file = path.join(commonDir, 'objects', commit.slice(0, 2), commit.slice(2))
  const bytes = await bytesIfThere(file)
  if (bytes === null) return null
  const object = (await promisify(inflate)(bytes, { maxOutputLength: maxBytes })).toString('utf8')
  const message = object.indexOf('\n\n')
  return object.startsWith('commit ') && message !== -1 ? subjectOf(object.slice(message)) : null
}

/** The first paragraph of a commit message on one line, as `git log --format=%s` tells it; null where it is empty. */
export function subjectOf(message: string): string | null {
  const [paragraph = ''] = message.trim().split(/\r?\n[ \t]*\r?\n/)
  const lines = paragraph.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ') || null
}
