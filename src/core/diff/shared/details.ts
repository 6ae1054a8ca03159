import { canonicalJson } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import { diffWords } from './diff-words.js'

/** A detail of two texts that a reader compares as a whole, such as names. */
export function detail(
  label: string,
  before: string | null,
  after: string | null,
  api: string | null = null,
): Detail {
  return { label, ...(api === null || api === label ? {} : { api }), before, after, words: null }
}

/** A detail that only one side has. */
export function oneSided(label: string, text: string, mark: 'added' | 'removed'): Detail {
  return mark === 'added' ? detail(label, null, text) : detail(label, text, null)
}

/** Labels of spoken or shown texts, which are compared by words even if they have only one. */
const textLabels = /(?:^|\.)(?:Text|SSML)$/u

/**
 * The detail of two values. Texts are shown as they are, word by word if they have several words, as long as both
 * values are texts; otherwise both are shown as JSON, so that `"1"` differs from `1`.
 */
export function detailOf(label: string, before: Json | undefined, after: Json | undefined): Detail {
  if (!isTextOrNone(before) || !isTextOrNone(after)) return detail(label, jsonOf(before), jsonOf(after))
  if (before === undefined || after === undefined) return detail(label, before ?? null, after ?? null)
  const isProse = textLabels.test(label) || /\s/u.test(before + after)
  return { label, before, after, words: isProse ? diffWords(before, after) : null }
}

function isTextOrNone(value: Json | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

function jsonOf(value: Json | undefined): string | null {
  return value === undefined ? null : canonicalJson(value)
}
