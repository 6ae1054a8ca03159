import type { Located } from '../document/located.js'
import { type LocatedObject, member, presentMember } from '../document/located-json.js'
import { error, warning } from '../document/problem.js'
import type { SourceLocation, Tags } from '../model/definition.js'
import { hasReferences } from '../resolve/has-references.js'
import { quote } from '../text/quote.js'
import type { ReportFinding } from './context.js'
import { asString, missingMember, wrongType } from './members.js'
import { alphabetFault, lengthFault, textRules } from './text-rule.js'

/** TagMap and TagValue of the service model. */
const maxTags = 50
const maxValue = 256

interface Tag {
  readonly key: string
  readonly at: SourceLocation
  readonly value: string
}

/**
 * Tags in the API's form, `{key: value}`, or in CloudFormation's, `[{Key, Value}]`. Those that start with `aws:` are
 * AWS's own and ignored, without a warning in a describe call's answer.
 */
export function readTags(value: Located | null, isDescribeOutput: boolean, report: ReportFinding): Tags {
  if (value === null) return {}
  const [reserved, tags] = splitReserved(parseTags(value, report))
  if (!isDescribeOutput)
    for (const tag of reserved) report(warning('tag-reserved', tag.at, reservedMessage(tag.key)))
  if (tags.length > maxTags)
    report(
      error(
        'tag-count',
        value.at,
        `There are ${tags.length} tags; expected at most ${maxTags}. Remove some.`,
      ),
    )
  for (const tag of tags) checkTag(tag, report)
  return Object.fromEntries(tags.map((tag) => [tag.key, tag.value]))
}

function splitReserved(tags: readonly Tag[]): readonly [readonly Tag[], readonly Tag[]] {
  const reserved = (tag: Tag) => tag.key.startsWith('aws:')
  return [tags.filter(reserved), tags.filter((tag) => !reserved(tag))]
}

function parseTags(value: Located, report: ReportFinding): readonly Tag[] {
  if (value.type === 'object')
    return value.members.flatMap(({ name, at, value: each }) => parseTag(name, at, each, report))
  if (value.type === 'array')
    return reportDuplicates(
      value.items.flatMap((item) => parseListedTag(item, report)),
      report,
    )
  report(wrongType('Tags', value, 'an object of strings'))
  return []
}

function parseTag(key: string, at: SourceLocation, value: Located, report: ReportFinding): readonly Tag[] {
  const string = asString(value, `The tag ${quote(key)}`, report)
  return string === null ? [] : [{ key, at, value: string.value }]
}

function parseListedTag(item: Located, report: ReportFinding): readonly Tag[] {
  if (item.type !== 'object') {
    report(wrongType('A tag of the list', item, 'an object with Key and Value'))
    return []
  }
  const key = requiredText(item, 'Key', report)
  const value = member(item, 'Value')
  if (value === null) report(missingMember('Value', item.at))
  return key === null || value === null ? [] : parseTag(key.value, key.at, value, report)
}

function requiredText(item: LocatedObject, name: string, report: ReportFinding) {
  const value = presentMember(item, name)
  if (value === null) report(missingMember(name, item.at))
  return value === null ? null : asString(value, name, report)
}

function reportDuplicates(tags: readonly Tag[], report: ReportFinding): readonly Tag[] {
  const first = new Map<string, SourceLocation>()
  for (const { key, at } of tags) {
    const before = first.get(key)
    if (before === undefined) first.set(key, at)
    else report(error('duplicate-key', at, duplicateMessage(key, before)))
  }
  return tags
}

function duplicateMessage(key: string, { line, column }: SourceLocation): string {
  return `The tag ${quote(key)} appears twice, first at line ${line}, column ${column}. Remove one of them.`
}

function checkTag({ key, at, value }: Tag, report: ReportFinding): void {
  for (const fault of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)])
    if (fault !== null) report(error('tag-key', at, `The tag's key ${fault}. Correct it.`))
  const fault = hasReferences(value) ? null : tagValueFault(key, value)
  if (fault !== null) report(error('tag-value', at, fault))
}

/** The fault of a tag's value, as sentences; null: none. */
export function tagValueFault(key: string, value: string): string | null {
  if (value.length <= maxValue) return null
  return `The value of the tag ${quote(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`
}

function reservedMessage(key: string): string {
  return `The tag ${quote(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`
}
