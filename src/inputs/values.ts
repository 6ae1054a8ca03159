import type { RequestedMode } from '../core/mode.js'
import { invalid, oneOf, type Parser } from './parse.js'
import type { FilePatterns } from './types.js'

/** Longest comment-key, in UTF-16 code units: it stands in the comment's first line and in its heading. */
const commentKeyLength = 100

const modes = oneOf<RequestedMode>(['auto', 'plan', 'publish'])

/** `rollback` is announced: whoever asks for it must not get a publish instead. */
export const mode: Parser<RequestedMode> = (word) =>
  word === 'rollback'
    ? { code: 'unsupported-input', complaint: 'is "rollback", which is not supported by this version' }
    : modes(word)

export const commentKey: Parser<string> = (text) =>
  text.length <= commentKeyLength && !/\p{Cc}/u.test(text)
    ? { value: text }
    : invalid(text, `one line of at most ${commentKeyLength} characters`)

/** Where definitions of a kind are looked for when nothing is given. */
export function defaultPatterns(folder: 'views' | 'modules'): FilePatterns {
  return { include: [`connect/${folder}/**/*.{json,yaml,yml}`], exclude: [], given: false }
}
