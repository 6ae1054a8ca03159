import { isList, isObject } from '../document/json.js'
import type { Json } from '../model/definition.js'
import type { ContentPath, Finding } from './finding.js'
import { isJsonPath } from './json-path.js'
import { makeFinding } from './make-finding.js'
import { checkText } from './rules/text.js'

/**
 * Whether a string of a JSON text may have a placeholder. Few texts have a character of any form, and visiting all
 * strings is slow; an escape may hide such a character.
 */
export function mayHoldPlaceholders(json: string): boolean {
  const ownText = json.includes('${') ? json.replace(ownReference, '') : json
  return /[<%]|[{$]\{|PLACEHOLDER|\\u/.test(ownText)
}

/** One of our references, which is no placeholder. After another dollar it may be escaped. */
const ownReference = /(?<!\$)\$\{[a-z-]+\/[^}"\\]*\}/g

/** Finds placeholders in every string of a part that has no places for resources. */
export function checkTexts(
  root: ContentPath['root'],
  value: Json,
  members: ContentPath['members'],
): readonly Finding[] {
  const found: Finding[] = []
  visit(root, value, [...members], found)
  return found
}

/** Recursion is bounded: files nest 200 levels at most, and answers of the service are read through JSON.parse. */
function visit(root: ContentPath['root'], value: Json, members: (string | number)[], found: Finding[]): void {
  if (typeof value === 'string') {
    const fault = isJsonPath(value) ? null : checkText(value, null)
    if (fault !== null) found.push(makeFinding({ root, members: [...members] }, null, fault))
  } else if (isList(value)) {
    for (let index = 0; index < value.length; index += 1)
      visitPart(root, value[index] as Json, index, members, found)
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) visitPart(root, value[name] as Json, name, members, found)
  }
}

/** One path for all parts: few have a finding, for which the path is copied. */
function visitPart(
  root: ContentPath['root'],
  part: Json,
  name: string | number,
  members: (string | number)[],
  found: Finding[],
): void {
  members.push(name)
  visit(root, part, members, found)
  members.pop()
}
