import { canonicalJson } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import { diffWords } from './diff-words.js'

/** Two names, places or orders, which a reader compares as a whole. */
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

/** Names of texts that are spoken or shown, in which a reader looks for words even where there is only one. */
const textLabels = /(?:^|\.)(?:Text|SSML)$/u

/**
 * Two values. Texts are told as they are, word by word where they have words, as long as nothing but texts is told;
 * else all is JSON, so that `"1"` and `1` are two things.
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
