import { nearest } from '../core/text/nearest.js'
import { formHint } from '../core/text/pattern-hints.js'
import { quote, withoutDot } from '../core/text/quote.js'
import { boolean, type Complaint, invalid, type Parsed, type Parser, suggestion } from './parse.js'
import type { FilePatterns, OverwriteDrafts, Patterns } from './types.js'

/** Patterns for paths below the working directory, one per line; `!` excludes. */
export const filePatterns: Parser<FilePatterns> = (text) => {
  const patterns = parsePatterns(text, fileComplaint)
  if ('complaint' in patterns) return patterns
  if (!patterns.value.every(isExclusion))
    return { value: { patterns: patterns.value.map(plainPath), given: true } }
  return invalid(text, 'at least one pattern that does not begin with "!", to exclude from')
}

/** `a/b` for `./a//b` and `a/./b`, which name the same files: comparing paths needs one spelling. */
function plainPath(pattern: string): string {
  const glob = stripExclusion(pattern)
  const plain = glob.replace(/\/(?:\.?\/)+/g, '/').replace(/^(?:\.\/)+(?=.)/, '')
  return isExclusion(pattern) ? `!${plain}` : plain
}

/** Patterns for keys, one per line; `*` matches any run of characters. Exclusions alone select everything else. */
export const keyPatterns: Parser<Patterns> = (text) => parsePatterns(text, keyComplaint)

/** `true`, `false`, or patterns for keys. */
export const overwriteDrafts: Parser<OverwriteDrafts> = (text) => {
  const all = boolean(text)
  if ('value' in all) return { value: { kind: all.value ? 'all' : 'none' } }
  const patterns = keyPatterns(text)
  if ('value' in patterns) return { value: { kind: 'patterns', patterns: patterns.value } }
  if (text.includes('/')) return patterns
  const hint = suggestion(text, ['true', 'false'])
  return invalid(text, `true or false, or patterns over keys such as view/<name>${hint}`)
}

function parsePatterns(text: string, check: (pattern: string) => Complaint | null): Parsed<Patterns> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^!\s*/, '!'))
    .filter((line) => line !== '')
  for (const line of lines) {
    const complaint = formComplaint(line) ?? check(stripExclusion(line))
    if (complaint !== null) return complaint
  }
  return { value: lines }
}

function isExclusion(line: string): boolean {
  return line.startsWith('!')
}

function stripExclusion(line: string): string {
  return isExclusion(line) ? line.slice(1) : line
}

function formComplaint(line: string): Complaint | null {
  const pattern = stripExclusion(line)
  if (pattern === '') return invalid(line, 'a pattern after "!"')
  return isExclusion(pattern) ? invalid(line, 'one "!" at most') : null
}

/** Refuses forms that picomatch would take literally, so that they would silently match nothing. */
function fileComplaint(pattern: string): Complaint | null {
  for (const [open, close] of ['{}', '[]']) {
    const count = (sign = '') => pattern.split(sign).length
    if (count(open) !== count(close)) return invalid(pattern, `as many "${open}" as "${close}"`)
  }
  if (pattern.includes('\\')) return invalid(pattern, 'a pattern with "/" between folders')
  if (/^([a-z]:)?\//i.test(pattern)) return invalid(pattern, 'a path relative to the working-directory')
  if (pattern.split('/').includes('..')) {
    return invalid(pattern, 'a pattern without ".." (nothing outside the working-directory is read)')
  }
  return null
}

/** A key starts with its kind, so a pattern that cannot start with one selects nothing. */
function keyComplaint(pattern: string): Complaint | null {
  const start = pattern.replace(/\*.*$/s, '')
  const whole = start === pattern
  const possible = ['view/', 'module/'].some(
    (kind) => start.startsWith(kind) || (!whole && kind.startsWith(start)),
  )
  if (possible) return null
  const form = formHint(pattern)
  const expected =
    'a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters'
  if (form !== null) return invalid(pattern, `${expected}. ${withoutDot(form)}`)
  const hint = pattern.includes('/') ? kindSuggestion(pattern) : ` (did you mean ${quote(`*/${pattern}`)}?)`
  return invalid(pattern, `${expected}${hint}`)
}

/** The whole pattern with the likely kind: `view/Intake` for `views/Intake`. */
function kindSuggestion(pattern: string): string {
  const [kind = '', ...name] = pattern.split('/')
  const closest = nearest(kind, ['view', 'module'])
  return closest === null ? '' : ` (did you mean ${quote([closest, ...name].join('/'))}?)`
}
