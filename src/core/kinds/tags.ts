import type { Located } from '../located.js'
import { given, type LocatedObject, member } from '../located-json.js'
import { error, warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Place, Tags } from '../types.js'
import type { Tell } from './context.js'
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
export function readTags(value: Located | null, answered: boolean, tell: Tell): Tags {
  if (value === null) return {}
  const [reserved, tags] = partition(tagsOf(value, tell))
  if (!answered) for (const tag of reserved) tell(warning('tag-reserved', tag.at, reservedMessage(tag.key)))
  if (tags.length > maxTags)
    tell(
      error(
        'tag-count',
        value.at,
        `There are ${tags.length} tags; expected at most ${maxTags}. Remove some.`,
      ),
    )
  for (const tag of tags) checkTag(tag, tell)
  return Object.fromEntries(tags.map((tag) => [tag.key, tag.value]))
}

function partition(tags: readonly Tag[]): readonly [readonly Tag[], readonly Tag[]] {
  const reserved = (tag: Tag) => tag.key.startsWith('aws:')
  return [tags.filter(reserved), tags.filter((tag) => !reserved(tag))]
}

function tagsOf(value: Located, tell: Tell): readonly Tag[] {
  if (value.type === 'object')
    return value.members.flatMap(({ name, at, value: each }) => tag(name, at, each, tell))
  if (value.type === 'array')
    return unique(
      value.items.flatMap((item) => listedTag(item, tell)),
      tell,
    )
  tell(wrongType('Tags', value, 'an object of strings'))
  return []
}

function tag(key: string, at: Place, value: Located, tell: Tell): readonly Tag[] {
  const string = asString(value, `The tag ${quote(key)}`, tell)
  return string === null ? [] : [{ key, at, value: string.value }]
}

function listedTag(item: Located, tell: Tell): readonly Tag[] {
  if (item.type !== 'object') {
    tell(wrongType('A tag of the list', item, 'an object with Key and Value'))
    return []
  }
  const key = text(item, 'Key', tell)
  const value = member(item, 'Value')
  if (value === null) tell(missing('Value', item.at))
  return key === null || value === null ? [] : tag(key.value, key.at, value, tell)
}

function text(item: LocatedObject, name: string, tell: Tell) {
  const value = given(item, name)
  if (value === null) tell(missing(name, item.at))
  return value === null ? null : asString(value, name, tell)
}

function unique(tags: readonly Tag[], tell: Tell): readonly Tag[] {
  const first = new Map<string, Place>()
  for (const { key, at } of tags) {
    const before = first.get(key)
    if (before === undefined) first.set(key, at)
    else tell(error('duplicate-key', at, twice(key, before)))
  }
  return tags
}

function twice(key: string, { line, column }: Place): string {
  return `The tag ${quote(key)} is given twice: first at line ${line}, column ${column}. Remove one of them.`
}

function checkTag({ key, at, value }: Tag, tell: Tell): void {
  for (const fault of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)])
    if (fault !== null) tell(error('tag-key', at, `The tag's key ${fault}. Correct it.`))
  if (value.length > maxValue) {
    const message = `The value of the tag ${quote(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`
    tell(error('tag-value', at, message))
  }
}

function reservedMessage(key: string): string {
  return `The tag ${quote(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`
}
