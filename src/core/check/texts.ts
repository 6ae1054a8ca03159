import type { Json } from '../model/definition.js'
import type { ContentPath, Finding } from './finding.js'
import { isJsonPath } from './flow-action.js'
import { finding } from './found.js'
import { checkText } from './rules/text.js'

/** Placeholders in every string of a part of a definition that names no resources by place. */
export function checkTexts(
  root: ContentPath['root'],
  value: Json,
  members: ContentPath['members'],
): readonly Finding[] {
  const found: Finding[] = []
  visit(root, value, members, found)
  return found
}

/** Recursion is bounded: files nest 200 levels at most, and what the service answers is read through JSON.parse. */
function visit(
  root: ContentPath['root'],
  value: Json,
  members: ContentPath['members'],
  found: Finding[],
): void {
  if (typeof value === 'string') {
    const fault = isJsonPath(value) ? null : checkText(value, null)
    if (fault !== null) found.push(finding({ root, members }, null, null, fault))
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(root, item as Json, [...members, index], found)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) visit(root, inner, [...members, name], found)
  }
}
