import { error, fileStart } from '../document/problem.js'
import type { Problem } from '../model/definition.js'
import { quote } from '../text/quote.js'

/** Maximum characters of a Git LFS pointer (its specification: less than 1,024 bytes), and of a path. */
const maxLength = 1_024

/** The problem for text that git, or Git LFS, left in place of a file's content. */
export function replacedByGit(file: string, text: string): Problem | null {
  if (text.length > maxLength) return null
  const start = fileStart(file)
  if (
    /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:.*\n)*oid sha256:[0-9a-f]{64}/.test(
      text,
    )
  )
    return error('git-lfs-pointer', start, lfsPointer)
  const path = text.trim()
  return isPath(path) ? error('link-as-text', start, linkAsText(path)) : null
}

/** Whether a text is only a path on one line: the content of a symbolic link. */
function isPath(text: string): boolean {
  if (/[\p{Cc}"{}[\]]|: /u.test(text) || text === '') return false
  return /^\.{0,2}\/[^/]/.test(text) || /^[^/]+(?:\/[^/]+)*\.(?:json|ya?ml)$/i.test(text)
}

const lfsPointer =
  'This is a pointer of Git LFS, not the file that it points to. Set `lfs: true` in the step with actions/checkout, or keep definitions out of Git LFS: they are small text files.'

function linkAsText(path: string): string {
  return `This is a symbolic link to ${quote(path)} that was checked out as a text file (core.symlinks is false, as is usual on Windows). Keep the definition itself in this place, or check out where links are supported.`
}
