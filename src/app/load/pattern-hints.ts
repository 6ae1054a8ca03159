import { folderMeant, patternHint } from '../../core/text/pattern-hints.js'
import type { Files } from '../../ports/runtime.js'

/** Hints for patterns that match no file, as sentences; empty: there are none. */
export async function hintsFor(
  patterns: readonly string[],
  files: Files,
  workingDirectory: string,
): Promise<readonly string[]> {
  const hints: string[] = []
  for (const pattern of patterns) {
    const folder = folderMeant(pattern)
    const isFolder = folder !== null && (await files.find([`${folder}/**`])).files.length > 0
    const hint = patternHint(pattern, isFolder, workingDirectory)
    if (hint !== null) hints.push(hint)
  }
  return hints
}
