import { isObject, type JsonObject } from '../json.js'
import { memberOf } from './read-json.js'
import type { Item } from './types.js'
import { memberNames, valueDetails } from './view-values.js'

/** What differs of a template beside its components: title, configuration, integrations, and whatever else it has. */
export function documentItems(before: JsonObject, after: JsonObject): readonly Item[] {
  const { Head: was = null, ...left } = before
  const { Head: is = null, ...right } = after
  const heads = isObject(was) && isObject(is)
  return heads
    ? [...memberItems('Head › ', was, is), ...memberItems('', left, right)]
    : memberItems('', before, after)
}

function memberItems(above: string, before: JsonObject, after: JsonObject): readonly Item[] {
  return memberNames(before, after).flatMap((name) => {
    const [was, is] = [memberOf(before, name), memberOf(after, name)]
    const details = [...valueDetails(name, was, is)]
    const mark = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return details.length === 0 ? [] : [{ aspect: 'document', mark, subject: above + name, details }]
  })
}
