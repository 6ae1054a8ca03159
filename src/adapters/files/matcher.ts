import picomatch from 'picomatch'

/** How picomatch writes a star; what is between two stars of one name: signs of a fixed length, `?` among them. */
const star = String.raw`\[\^/\]\*\?`
const fixed = String.raw`(?:\\[^a-zA-Z0-9]|\[\^/\](?![*+?{])|[^\\[\](){}.*+?^$|/])`
const starBeforeStar = new RegExp(`${star}${fixed}+(?![*+?{])(?=${star})`, 'g')

/**
 * Does a glob match a path? As picomatch has it, but in time that a long name cannot blow up: where a star follows, what
 * a star skips is never tried again. What the first takes too little of, the second takes, so that nothing is lost. (A
 * lookahead with a reference to what it found is JavaScript's way to write a group that gives nothing back.)
 */
export function createMatcher(glob: string): (path: string) => boolean {
  const { source, flags } = picomatch.makeRe(glob, { nonegate: true })
  let count = 0
  const lazy = source.replace(starBeforeStar, (part) => {
    count += 1
    return `(?=(?<star${count}>${part}))\\k<star${count}>`
  })
  const pattern = new RegExp(lazy, flags)
  return (path) => path === glob || pattern.test(path)
}
