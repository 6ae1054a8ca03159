/** Breaking changes, and the sentences that they share. */
export interface Breakage {
  readonly each: readonly string[]
  readonly all: string
}

/** Splits messages of breaking changes; an ending that several share, such as who is affected, appears once. */
export function breakageOf(messages: readonly string[]): Breakage {
  const sentences = messages.map((message) => message.split(/(?<=\.) (?=\p{Lu})/u))
  const shared = messages.length > 1 ? sharedEnd(sentences) : 0
  const begin = (all: readonly string[]) => all.slice(0, all.length - shared).join(' ')
  const [first = []] = sentences
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(' ') }
}

/** Number of sentences that all end with; each keeps at least one of its own. */
function sharedEnd(texts: readonly (readonly string[])[]): number {
  const [first = []] = texts
  const max = Math.min(...texts.map(({ length }) => length)) - 1
  const isShared = (back: number) => texts.every((text) => text.at(-back) === first.at(-back))
  let count = 0
  while (count < max && isShared(count + 1)) count += 1
  return count
}
