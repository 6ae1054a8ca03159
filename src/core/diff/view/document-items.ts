import { isObject, type JsonObject, memberOf } from '../../document/json.js'
import type { Item } from '../../model/difference.js'
import { memberNames, valueDetails } from './value-details.js'

/** Differences of a template outside of its components: title, configuration, integrations, and other members. */
export function documentItems(before: JsonObject, after: JsonObject): readonly Item[] {
  const { Head: headBefore = null, ...left } = before
  const { Head: headAfter = null, ...right } = after
  const heads = isObject(headBefore) && isObject(headAfter)
  return heads
    ? [...memberItems('Head › ', headBefore, headAfter), ...memberItems('', left, right)]
    : memberItems('', before, after)
}

function memberItems(above: string, before: JsonObject, after: JsonObject): readonly Item[] {
  return memberNames(before, after).flatMap((name) => {
    const [valueBefore, valueAfter] = [memberOf(before, name), memberOf(after, name)]
    const details = valueDetails(name, valueBefore, valueAfter)
    const mark = valueBefore === undefined ? 'added' : valueAfter === undefined ? 'removed' : 'changed'
    return details.length === 0 ? [] : [{ aspect: 'document', mark, subject: above + name, details }]
  })
}
