import type { Aspect, Detail, Item } from '../../../src/core/diff/types.js'

export const item = (
  aspect: Aspect,
  mark: Item['mark'],
  subject: string,
  ...details: readonly Detail[]
): Item => ({
  aspect,
  mark,
  subject,
  details,
})
export const detail = (label: string, before: string | null, after: string | null): Detail => ({
  label,
  before,
  after,
  words: null,
})
