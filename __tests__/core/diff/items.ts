import type { Aspect, Detail, Item, TextSegment } from '../../../src/core/model/difference.js'

/** What the API calls the blocks of these tests, by the console's words; every other block has one name. */
const blockTypes: Readonly<Record<string, string>> = {
  'Play prompt': 'MessageParticipant',
  'Get customer input': 'GetParticipantInput',
  'Set contact attributes': 'UpdateContactData',
  Return: 'EndFlowModuleExecution',
  Disconnect: 'DisconnectParticipant',
}

/** The API's name for `greeting (Play prompt)` and `Play prompt "Welcome"`. */
function blockApi(subject: string): { readonly api?: string } {
  const [, inParentheses, first] = /\(([^()]+)\)$|^([^"]+) "/u.exec(subject) ?? []
  const api = blockTypes[inParentheses ?? first ?? '']
  return api === undefined ? {} : { api }
}

export const item = (
  aspect: Aspect,
  mark: Item['mark'],
  subject: string,
  ...details: readonly Detail[]
): Item => ({
  aspect,
  mark,
  subject,
  ...blockApi(subject),
  details,
})
export const detail = (label: string, before: string | null, after: string | null, api?: string): Detail => ({
  label,
  ...(api === undefined ? {} : { api }),
  before,
  after,
  words: null,
})

/** The branch of a block after an error that nothing else catches. */
export const errorDetail = (before: string | null, after: string | null): Detail =>
  detail('Error', before, after, 'NoMatchingError')

/** The branch of a block that waited for an answer in vain. */
export const timeoutDetail = (before: string | null, after: string | null): Detail =>
  detail('Timeout', before, after, 'InputTimeLimitExceeded')

const marks = { '=': 'same', '-': 'removed', '+': 'added' } as const

/** A text of which words changed: `'=Hello', '+ you'`. */
export function reworded(label: string, ...runs: readonly `${keyof typeof marks}${string}`[]): Detail {
  const words = runs.map(
    (run): TextSegment => ({ mark: marks[run[0] as keyof typeof marks], text: run.slice(1) }),
  )
  const side = (other: TextSegment['mark']) =>
    words.flatMap(({ mark, text }) => (mark === other ? [] : [text])).join('')
  return { label, before: side('added'), after: side('removed'), words }
}
