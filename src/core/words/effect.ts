import type { Detail, Item, ReportedDifference } from '../model/difference.js'
import { isSpeaking, isSpokenText, spokenWords } from './prompts.js'
import { viewEffect } from './view-effect.js'

/**
 * One sentence about the effect of a difference for callers or agents. Null: the difference alone does not prove the
 * effect.
 *
 * @param show escapes text of the definition for the sentence's destination
 */
export function effectOf(difference: ReportedDifference, show: (text: string) => string): string | null {
  const { kind, items, omitted, unrelated } = difference
  if (unrelated || omitted.length > 0 || items.length === 0) return null
  if (items.some(({ unreachable }) => unreachable)) return null
  return kind === 'view' ? viewEffect(items, show) : (promptEffect(items) ?? onePromptEffect(items))
}

type PromptChange = 'words' | 'recording' | 'prompt'

/** The effect if only prompts changed, in blocks that both sides have. */
function promptEffect(items: readonly Item[]): string | null {
  const changes = items.map(promptChange)
  if (changes.some((change) => change === null)) return null
  const prompts = items.length === 1 ? '1 prompt' : `${items.length} prompts`
  if (changes.every((change) => change === 'words')) return `Callers hear other words in ${prompts}`
  if (changes.every((change) => change === 'recording')) return `Callers hear another recording in ${prompts}`
  return `${prompts} changed`
}

function promptChange(item: Item): PromptChange | null {
  if (item.aspect !== 'block' || item.mark !== 'changed' || !isSpeaking(item)) return null
  const changes = new Set(item.details.map(detailChange))
  const [only] = changes
  if (changes.has(null) || only === undefined) return null
  return changes.size === 1 ? only : 'prompt'
}

function detailChange({ label, before, after }: Detail): PromptChange | null {
  const isRecording = /^(?:Messages\[\d+\]\.)?PromptId$/u.test(label)
  if (!isRecording && !isSpokenText(label)) return null
  if (before === null || after === null) return 'prompt'
  if (isRecording) return isReference(before) || isReference(after) ? 'prompt' : 'recording'
  return hasOtherWords(before, after) ? 'words' : 'prompt'
}

const isReference = (text: string): boolean => /\$\.|\$\{/u.test(text)

/** Values that a running flow inserts are not known here: only literal texts certainly have other words. */
function hasOtherWords(before: string, after: string): boolean {
  const isLiteral = !isReference(before) && !isReference(after)
  return isLiteral && spokenWords(before) !== spokenWords(after)
}

/** The effect if nothing changed but that paths lead through one prompt more, or one less. */
function onePromptEffect(items: readonly Item[]): string | null {
  const [prompt, ...otherBlocks] = items.filter(({ aspect }) => aspect === 'block')
  if (prompt?.api !== 'MessageParticipant' || otherBlocks.length > 0) return null
  if (prompt.mark !== 'added' && prompt.mark !== 'removed') return null
  const [without, through] =
    prompt.mark === 'added' ? (['before', 'after'] as const) : (['after', 'before'] as const)
  const next = prompt.details.find(({ label }) => label === 'Success')?.[through]
  const others = items.filter((item) => item !== prompt)
  const leadsThrough = (detail: Detail) => detail[through] === prompt.subject && detail[without] === next
  const leadsOnlyThrough = ({ aspect, details }: Item) =>
    (aspect === 'transition' || aspect === 'error-branch') && details.every(leadsThrough)
  if (others.length === 0 || typeof next !== 'string' || !others.every(leadsOnlyThrough)) return null
  return prompt.mark === 'added' ? 'Callers hear 1 more prompt' : 'Callers hear 1 fewer prompt'
}
