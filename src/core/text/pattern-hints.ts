import { quote } from './quote.js'

/**
 * A hint for a pattern that matches no file, as a sentence; null: there is none.
 *
 * @param isFolder whether there is a folder with files of the pattern's name
 * @param workingDirectory relative to the workspace; patterns are relative to it
 */
export function patternHint(pattern: string, isFolder: boolean, workingDirectory: string): string | null {
  const folder = isFolder ? folderMeant(pattern) : null
  if (folder !== null) {
    const files = pattern.startsWith('!') ? `!${folder}/**` : `${folder}/**/*.{json,yaml,yml}`
    return `${quote(pattern)} is a folder; write ${quote(files)}.`
  }
  const form = formHint(pattern)
  if (form !== null) return form
  if (/\\(?:\w|\*\*)/.test(pattern))
    return `Write ${quote(pattern.replaceAll('\\', '/'))}, with "/" between folders: "\\" makes the next character literal.`
  const [, sign = '', path = ''] = /^(!?)(.*)$/s.exec(pattern) ?? []
  const outer = `${workingDirectory}/`
  if (path.startsWith(outer))
    return `Patterns are relative to the working-directory; write ${quote(sign + path.slice(outer.length))}.`
  return null
}

/** A hint for a pattern over files or keys that is written as a list, or in quotes, as a sentence; null: it is neither. */
export function formHint(pattern: string): string | null {
  if (/^!?-\s/.test(pattern))
    return `Write ${quote(pattern.replace(/^(!?)-\s+/, '$1'))}, without "-": the input is text with one pattern per line, no list.`
  const parts = listedPatterns(pattern)
  if (parts.length > 1) return `Write one pattern per line: ${parts.map(quote).join(', then ')}.`
  const bare = withoutQuotes(pattern)
  return bare === pattern ? null : `Write ${quote(bare)}, without quotes.`
}

/** The folder with the pattern's name, without the sign of an exclusion; null: it has characters with a special meaning. */
export function folderMeant(pattern: string): string | null {
  const folder = withoutQuotes(pattern).replace(/^!/, '').replace(/\/+$/, '')
  const leadsOutside = /^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder)
  return folder === '' || leadsOutside || /[*?{}[\]()!,\\]/.test(folder) ? null : folder
}

/**
 * Patterns on one line: separated by commas or semicolons outside of braces, or by blanks if each part looks like a
 * pattern.
 */
function listedPatterns(pattern: string): readonly string[] {
  const parts = pattern
    .split(/[,;](?![^{]*\})\s*/)
    .map(trimPattern)
    .filter(Boolean)
  if (parts.length > 1) return parts
  const words = pattern.split(/\s+/).map(trimPattern).filter(Boolean)
  return words.length > 1 && words.every((word) => /\*|\.(?:json|ya?ml)$/.test(word)) ? words : parts
}

function trimPattern(text: string): string {
  return withoutQuotes(text.trim())
}

function withoutQuotes(text: string): string {
  return text.replace(/^(!?)(["'`])(.*)\2$/s, '$1$3').replace(/^["'`]+|["'`]+$/g, '')
}
