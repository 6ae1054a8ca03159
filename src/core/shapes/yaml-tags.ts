import type { Located, Member } from '../document/located.js'
import type { Problem, SourceLocation } from '../model/definition.js'
import type { IsTagged } from './cloudformation.js'

interface Untagged {
  /** The same text with blanks in place of the tags, so that all places stay the same. */
  readonly text: string
  /** Which members of that text's tree have a tag, on their value or inside it. */
  readonly isTagged: (tree: Located) => IsTagged
}

/** YAML text without the tags that a YAML 1.2 reader refuses. Null: the reader refuses something else too. */
export function withoutTags(text: string, problems: readonly Problem[]): Untagged | null {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  for (const { code, place } of problems) {
    const line = lines[place.line - 1] ?? ''
    const [tag] = /^!\S*/.exec(line.slice(place.column - 1)) ?? []
    if (code !== 'yaml-value' || tag === undefined) return null
    lines[place.line - 1] =
      line.slice(0, place.column - 1) + ' '.repeat(tag.length) + line.slice(place.column - 1 + tag.length)
  }
  const tags = problems.map(({ place }) => place)
  return { text: lines.join(''), isTagged: (tree) => taggedIn(allMembers(tree), tags) }
}

/** A tag belongs to the member whose name precedes it, and to all members around that. */
function taggedIn(members: readonly MemberChain[], tags: readonly SourceLocation[]): IsTagged {
  const inOrder = members.toSorted((a, b) => compare(a.member.at, b.member.at))
  const tagged = new Set(
    tags.flatMap((tag) => inOrder.findLast(({ member }) => compare(member.at, tag) < 0)?.chain ?? []),
  )
  return (property) => tagged.has(property)
}

interface MemberChain {
  readonly member: Member
  /** The member, and the members around it. */
  readonly chain: readonly Member[]
}

function allMembers(value: Located, outer: readonly Member[] = []): readonly MemberChain[] {
  if (value.type === 'array') return value.items.flatMap((item) => allMembers(item, outer))
  if (value.type !== 'object') return []
  return value.members.flatMap((member) => {
    const chain = [member, ...outer]
    return [{ member, chain }, ...allMembers(member.value, chain)]
  })
}

function compare(a: SourceLocation, b: SourceLocation): number {
  return a.line - b.line || a.column - b.column
}
