/** What breaks, and what is to be said of all of it; empty where that is nothing. */
export interface Breakage {
  readonly each: readonly string[]
  readonly all: string
}

/** Messages of what breaks; sentences with which several end alike, such as who is affected, stand once. */
export function breakageOf(messages: readonly string[]): Breakage {
  const sentences = messages.map((message) => message.split(/(?<=\.) (?=\p{Lu})/u))
  const shared = messages.length > 1 ? sharedEnd(sentences) : 0
  const begin = (all: readonly string[]) => all.slice(0, all.length - shared).join(' ')
  const [first = []] = sentences
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(' ') }
}

/** How many sentences all end with; each keeps one of its own. */
function sharedEnd(texts: readonly (readonly string[])[]): number {
  const [first = []] = texts
  const max = Math.min(...texts.map(({ length }) => length)) - 1
  const isShared = (back: number) => texts.every((text) => text.at(-back) === first.at(-back))
  let count = 0
  while (count < max && isShared(count + 1)) count += 1
  return count
}
