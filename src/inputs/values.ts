import path from 'node:path'
import type { RequestedMode } from '../core/plan/mode.js'
import { decimal, integer, invalid, oneOf, type Parser } from './parse.js'
import type { FilePatterns } from './types.js'

/** Maximum length of a comment-key, in UTF-16 code units: the comment's first line and its heading contain it. */
const commentKeyLength = 100

/** GitHub's limit for names of labels. */
const labelLength = 50

export const mode: Parser<RequestedMode> = oneOf<RequestedMode>([
  'auto',
  'plan',
  'publish',
  'rollback',
  'comment',
])

export const commentKey: Parser<string> = (text) =>
  text.length <= commentKeyLength && !/\p{Cc}/u.test(text)
    ? { value: text }
    : invalid(text, `one line of at most ${commentKeyLength} characters`)

export const label: Parser<string> = (text) =>
  text.length <= labelLength && !/\p{Cc}/u.test(text)
    ? { value: text }
    : invalid(text, `the name of a label, one line of at most ${labelLength} characters`)

/** The service's rule (CreateContactFlowModuleAlias, `AliasName`). */
export const moduleAlias: Parser<string> = (text) =>
  text.length <= 100 && /^([$0-9a-zA-Z][_-]?)+$/.test(text)
    ? { value: text }
    : invalid(
        text,
        'the name of a module alias, 1 to 100 of the characters a-z, A-Z, 0-9, "$", "-" and "_"; it begins with none of "-" and "_", and has no two of them together',
      )

/** Maximum length of a page-url, in UTF-16 code units: every comment contains it, even the shortest one. */
const pageUrlLength = 2_000

/**
 * An address that people follow from a comment. A line end or a backslash, which the URL parser would remove or change,
 * is refused. An address with a user name or a password is not quoted in the message: it may be a secret.
 */
export const pageUrl: Parser<string> = (text) => {
  const expected = `an https address of at most ${pageUrlLength} characters, without user name and password`
  const url = URL.canParse(text) ? new URL(text) : null
  if (url !== null && url.username + url.password !== '')
    return { code: 'invalid-input', complaint: `has a user name or a password; expected ${expected}` }
  const isPlain = /^https:\/\/(?!\/)[^\s\p{Cc}\\]+$/iu.test(text)
  return isPlain && url !== null && url.href.length <= pageUrlLength
    ? { value: url.href }
    : invalid(text, expected)
}

export const pullRequest = integer(1, Number.MAX_SAFE_INTEGER, 'the number of a pull request, without "#"')

/** At most 100: far above any quota, low enough to catch a typo. */
export const requestsPerSecond = decimal(0.1, 100, 'a number of requests a second from 0.1 to 100')

/** At most 6 hours, the maximum for a job on GitHub's runners. */
export const timeoutSeconds = integer(1, 21_600, 'a whole number of seconds from 1 to 21600')

/** The default patterns of a kind. */
export function defaultPatterns(folder: 'views' | 'modules'): FilePatterns {
  return { patterns: [`connect/${folder}/**/*.{json,yaml,yml}`], given: false }
}

/** Files of values that are read by default, if they exist. */
export const defaultValues: FilePatterns = { patterns: ['connect/values.{yaml,yml,json}'], given: false }

/**
 * Paths of files, one per line, each with or without `- ` before it. An empty path after `-` is an error: GitHub passes
 * an expression for a missing output as an empty text, and then the whole input would count as blank.
 */
export const paths: Parser<readonly string[]> = (text) => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const found = lines.map((line) => line.trim().replace(/^-(\s+|$)/, ''))
  const wrong = found.some((path) => path === '' || /\p{Cc}/u.test(path))
  if (!wrong) return { value: [...new Set(found)] }
  return invalid(text, 'a path after each "-"; it is empty where a step has another id or was skipped')
}

/** A folder of the workspace, relative to it. Links out of it are checked when it is opened. */
export const folder: Parser<string> = (text) => {
  if (text.includes('\\')) return invalid(text, 'a path with "/" between folders')
  if (/^([a-z]:)?\//i.test(text)) return invalid(text, 'a path relative to the workspace, such as "connect"')
  const clean = path.posix.normalize(text).replace(/\/$/, '')
  if (clean === '..' || clean.startsWith('../')) return invalid(text, 'a folder inside the workspace')
  return { value: clean }
}
