import { type Complaint, invalid, type Parsed, type Parser, quote, suggestion } from './parse.js'
import type { FilePatterns, OverwriteDrafts, Patterns } from './types.js'

/** Patterns over paths below the working directory, one a line, `!` excludes. */
export const filePatterns: Parser<FilePatterns> = (text) => {
  const patterns = parsePatterns(text, fileComplaint)
  if ('complaint' in patterns) return patterns
  if (patterns.value.include.length > 0) return { value: { ...patterns.value, given: true } }
  return invalid(text, 'at least one pattern that does not begin with "!", to exclude from')
}

/** Patterns over keys, one a line. Exclusions alone mean everything else. */
export const keyPatterns: Parser<Patterns> = (text) => {
  const patterns = parsePatterns(text, keyComplaint)
  if ('complaint' in patterns || patterns.value.include.length > 0) return patterns
  return { value: { ...patterns.value, include: ['**'] } }
}

/** `true`, `false`, or patterns over keys. */
export const overwriteDrafts: Parser<OverwriteDrafts> = (text) => {
  if (text.toLowerCase() === 'true') return { value: { kind: 'all' } }
  if (text.toLowerCase() === 'false') return { value: { kind: 'none' } }
  const patterns = keyPatterns(text)
  if ('value' in patterns) return { value: { kind: 'patterns', ...patterns.value } }
  const complaint = `${patterns.complaint}; or one of true, false${suggestion(text, ['true', 'false'])}`
  return { ...patterns, complaint }
}

function parsePatterns(text: string, check: (pattern: string) => Complaint | null): Parsed<Patterns> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines) {
    const complaint = formComplaint(line) ?? check(withoutMark(line))
    if (complaint !== null) return complaint
  }
  return {
    value: {
      include: lines.filter((line) => !line.startsWith('!')),
      exclude: lines.filter((line) => line.startsWith('!')).map(withoutMark),
    },
  }
}

function withoutMark(line: string): string {
  return line.replace(/^!\s*/, '')
}

/** What no pattern may look like: picomatch would take it literally and match nothing, silently. */
function formComplaint(line: string): Complaint | null {
  const pattern = withoutMark(line)
  if (pattern === '') return invalid(line, 'a pattern after "!"')
  if (pattern.startsWith('!')) return invalid(line, 'one "!" at most')
  for (const [open, close] of [
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    if (pattern.split(open).length !== pattern.split(close).length) {
      return invalid(line, `as many "${open}" as "${close}"`)
    }
  }
  return null
}

function fileComplaint(pattern: string): Complaint | null {
  if (pattern.includes('\\')) return invalid(pattern, 'a pattern whose folders are parted by "/"')
  if (/^([a-z]:)?\//i.test(pattern)) return invalid(pattern, 'a path relative to the working-directory')
  if (pattern.split('/').includes('..')) {
    return invalid(pattern, 'a pattern without ".." (nothing outside the working-directory is read)')
  }
  return null
}

/** A key begins with its kind, so a pattern whose first segment can match none selects nothing. */
function keyComplaint(pattern: string): Complaint | null {
  const slash = pattern.indexOf('/')
  const first = slash === -1 ? pattern : pattern.slice(0, slash)
  const literal = !/[*?{}[\]()]/.test(first)
  if (slash === -1 ? pattern.includes('**') : !literal || first === 'view' || first === 'module') return null
  const hint =
    slash === -1 ? ` (did you mean ${quote(`*/${pattern}`)}?)` : suggestion(first, ['view', 'module'])
  return invalid(pattern, `a pattern over keys such as view/<name> or module/<name>${hint}`)
}
