import type { Item, ReportedDifference } from '../model/difference.js'

/** Actions that say a text to a caller. */
const speakingTypes = [
  'MessageParticipant',
  'MessageParticipantIteratively',
  'GetParticipantInput',
  'ConnectParticipantWithLexBot',
]

export const isSpeaking = ({ api }: Pick<Item, 'api'>): boolean =>
  api !== undefined && speakingTypes.includes(api)

/** Whether a parameter of such an action is its spoken text. */
export const isSpokenText = (label: string): boolean => /^(?:Messages\[\d+\]\.)?(?:Text|SSML)$/u.test(label)

/** A spoken text as one line, without SSML markup. */
export function spokenWords(text: string): string {
  const bare = /^\s*</u.test(text) ? text.replace(/<[^<>]*>/gu, ' ') : text
  return bare.replace(/\s+/gu, ' ').trim()
}

/** A text that callers have not heard yet. Text of the definition, unescaped. */
export interface NewPrompt {
  readonly block: string
  readonly text: string
}

/** Up to this length, in UTF-16 units, a single prompt is readable in the list of changes. */
const shortLength = 80

/** The texts of changed or added prompts, in order; empty if a list of changes shows the only one completely. */
export function promptsToReadAloud({ items }: ReportedDifference): readonly NewPrompt[] {
  const prompts = items.filter((item) => item.aspect === 'block' && isSpeaking(item)).flatMap(newPrompts)
  const [first] = prompts
  return prompts.length === 1 && first !== undefined && first.text.length <= shortLength ? [] : prompts
}

function newPrompts({ mark, subject, details }: Item): readonly NewPrompt[] {
  if (mark === 'removed') return []
  return details.flatMap(({ label, after }) => {
    const text = after !== null && isSpokenText(label) ? spokenWords(after) : ''
    return text === '' ? [] : [{ block: subject, text }]
  })
}
