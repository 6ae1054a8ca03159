import type { ReportedDifference } from '../../core/model/difference.js'
import { promptsToReadAloud } from '../../core/words/prompts.js'
import { cutTo, inline } from '../escape.js'

/** Maximum number of prompts in the list, and of UTF-16 units of each. */
export const maxPrompts = 10
export const maxPromptLength = 300

/** The new texts of prompts as markdown that may end after any item; empty if there are none. */
export function readAloudList(difference: ReportedDifference): readonly string[] {
  const prompts = promptsToReadAloud(difference)
  const rest = prompts.length - maxPrompts
  const lines = prompts
    .slice(0, maxPrompts)
    .map(
      ({ block, text }) => `- ${inline(cutTo(text, maxPromptLength))} <sub>${inline(cutTo(block, 80))}</sub>`,
    )
  const [first, ...others] = lines
  if (first === undefined) return []
  return [`\n**Prompts to read aloud**\n\n${first}`, ...others, ...(rest > 0 ? [`- and ${rest} more`] : [])]
}
