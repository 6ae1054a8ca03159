import type { Located } from '../located.js'
import { given, type LocatedObject, member } from '../located-json.js'
import { error, warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Place, Tags } from '../types.js'
import type { Report } from './context.js'
import { asString, missing, wrongType } from './members.js'
import { alphabetFault, lengthFault, textRules } from './text-rule.js'

/** TagMap and TagValue of the service model. */
const maxTags = 50
const maxValue = 256

interface Tag {
  readonly key: string
  readonly at: Place
  readonly value: string
}

/**
 * Tags as the API keeps them, `{key: value}`, or as CloudFormation does, `[{Key, Value}]`. Those that begin with
 * `aws:` are AWS's own: ignored, silently where a describe call answered them.
 */
export function readTags(value: Located | null, answered: boolean, report: Report): Tags {
  if (value === null) return {}
  const [reserved, tags] = partition(tagsOf(value, report))
  if (!answered) for (const tag of reserved) report(warning('tag-reserved', tag.at, reservedMessage(tag.key)))
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

function partition(tags: readonly Tag[]): readonly [readonly Tag[], readonly Tag[]] {
  const reserved = (tag: Tag) => tag.key.startsWith('aws:')
  return [tags.filter(reserved), tags.filter((tag) => !reserved(tag))]
}

function tagsOf(value: Located, report: Report): readonly Tag[] {
  if (value.type === 'object')
    return value.members.flatMap(({ name, at, value: each }) => tag(name, at, each, report))
  if (value.type === 'array')
    return unique(
      value.items.flatMap((item) => listedTag(item, report)),
      report,
    )
  report(wrongType('Tags', value, 'an object of strings'))
  return []
}

function tag(key: string, at: Place, value: Located, report: Report): readonly Tag[] {
  const string = asString(value, `The tag ${quote(key)}`, report)
  return string === null ? [] : [{ key, at, value: string.value }]
}

function listedTag(item: Located, report: Report): readonly Tag[] {
  if (item.type !== 'object') {
    report(wrongType('A tag of the list', item, 'an object with Key and Value'))
    return []
  }
  const key = text(item, 'Key', report)
  const value = member(item, 'Value')
  if (value === null) report(missing('Value', item.at))
  return key === null || value === null ? [] : tag(key.value, key.at, value, report)
}

function text(item: LocatedObject, name: string, report: Report) {
  const value = given(item, name)
  if (value === null) report(missing(name, item.at))
  return value === null ? null : asString(value, name, report)
}

function unique(tags: readonly Tag[], report: Report): readonly Tag[] {
  const first = new Map<string, Place>()
  for (const { key, at } of tags) {
    const before = first.get(key)
    if (before === undefined) first.set(key, at)
    else report(error('duplicate-key', at, twice(key, before)))
  }
  return tags
}

function twice(key: string, { line, column }: Place): string {
  return `The tag ${quote(key)} is given twice: first at line ${line}, column ${column}. Remove one of them.`
}

function checkTag({ key, at, value }: Tag, report: Report): void {
  for (const fault of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)])
    if (fault !== null) report(error('tag-key', at, `The tag's key ${fault}. Correct it.`))
  if (value.length > maxValue) {
    const message = `The value of the tag ${quote(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`
    report(error('tag-value', at, message))
  }
}

function reservedMessage(key: string): string {
  return `The tag ${quote(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`
}
