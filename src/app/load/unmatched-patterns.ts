import { ActionError } from '../../core/model/errors.js'
import { nearest } from '../../core/text/nearest.js'
import { formHint } from '../../core/text/pattern-hints.js'
import { quote } from '../../core/text/quote.js'
import type { RunContext } from '../run-context.js'
import { hintsFor } from './pattern-hints.js'

/**
 * Notices about exclusions that exclude no file: there may be none yet.
 *
 * @param unmatched patterns that match no file; exclusions among them begin with `!`
 * @param isOlder a rollback, whose checkout may not have what a pattern names: it gets a notice too
 * @throws ActionError invalid-input for any other pattern, which would silently publish nothing, and for an exclusion that
 *   is a folder's name, in quotes, or several in one line: it would silently publish what it is to exclude
 */
export async function noticesOfUnmatched(
  { files, inputs }: Pick<RunContext, 'files' | 'inputs'>,
  input: 'views' | 'modules' | 'values',
  unmatched: readonly string[],
  isOlder = false,
): Promise<readonly string[]> {
  const { workingDirectory } = inputs
  const found = await Promise.all(
    unmatched.map(async (pattern) => ({
      pattern,
      hints: await hintsFor([pattern], files, workingDirectory),
    })),
  )
  const wrong = found.filter(({ pattern, hints }) => hints.length > 0 || !(isOlder || isExclusion(pattern)))
  if (wrong.length === 0) return unmatched.map((pattern) => matchesNothing(input, pattern))
  const hints = wrong.flatMap((each) => each.hints.map((hint) => ` ${hint}`)).join('')
  const names = wrong.map(({ pattern }) => pattern).join(', ')
  throw new ActionError(
    'invalid-input',
    'pattern-matches-nothing',
    `The input ${input} has patterns that match no file: ${names}. Check them against the files below working-directory (${workingDirectory}).${hints}`,
  )
}

/**
 * The same for patterns of `only`.
 *
 * @param keys of all definitions
 * @param isOlder as above
 * @throws ActionError invalid-input
 */
export function noticesOfUnmatchedKeys(
  unmatched: readonly string[],
  keys: readonly string[],
  isOlder: boolean,
): readonly string[] {
  const found = unmatched.map((pattern) => ({ pattern, hint: formHint(pattern) ?? nearKey(pattern, keys) }))
  const wrong = found.filter(
    ({ pattern }) => formHint(pattern) !== null || !(isOlder || isExclusion(pattern)),
  )
  if (wrong.length === 0) return unmatched.map((pattern) => matchesNothing('only', pattern))
  const hints = wrong.flatMap(({ hint }) => (hint === null ? [] : [` ${hint}`])).join('')
  const names = wrong.map(({ pattern }) => pattern).join(', ')
  throw new ActionError(
    'invalid-input',
    'only-matches-nothing',
    `The input only has patterns that match no definition: ${names}. Definitions are known as view/<Name> and module/<Name>.${hints}`,
  )
}

function nearKey(pattern: string, keys: readonly string[]): string | null {
  const near = pattern.includes('*') ? null : nearest(pattern, keys)
  return near === null ? null : `Did you mean ${quote(near)}?`
}

const isExclusion = (pattern: string): boolean => pattern.startsWith('!')

function matchesNothing(input: string, pattern: string): string {
  return isExclusion(pattern)
    ? `The pattern ${quote(pattern)} of the input ${input} excludes nothing.`
    : `The pattern ${quote(pattern)} of the input ${input} matches nothing in this checkout, which may be older than what it is to match.`
}
