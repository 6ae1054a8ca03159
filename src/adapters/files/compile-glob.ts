import picomatch from 'picomatch'
import type { CompiledGlob } from './glob.js'

/** How picomatch writes a star; what is between two stars of one name: signs of a fixed length, `?` among them. */
const star = String.raw`\[\^/\]\*\?`
const fixed = String.raw`(?:\\[^a-zA-Z0-9]|\[\^/\](?![*+?{])|[^\\[\](){}.*+?^$|/])`
const starBeforeStar = new RegExp(`${star}${fixed}+(?![*+?{])(?=${star})`, 'g')

/**
 * The pattern of a glob, as picomatch has it, but in time that a long name cannot blow up: where a star follows, what
 * a star skips is never tried again. What the first takes too little of, the second takes, so that nothing is lost. (A
 * lookahead with a reference to what it found is JavaScript's way to write a group that gives nothing back.)
 */
export function compileGlob(glob: string): CompiledGlob {
  const { source } = picomatch.makeRe(glob, { nonegate: true })
  let count = 0
  const lazy = source.replace(starBeforeStar, (part) => {
    count += 1
    return `(?=(?<star${count}>${part}))\\k<star${count}>`
  })
  return { base: baseOf(glob), source: lazy }
}

function baseOf(glob: string): string {
  const { base, glob: rest } = picomatch.scan(glob)
  return rest === '' ? base.slice(0, Math.max(0, base.lastIndexOf('/'))) : base
}
