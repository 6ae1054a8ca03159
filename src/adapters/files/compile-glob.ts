import picomatch from 'picomatch'
import type { CompiledGlob } from './glob.js'

/** How picomatch writes a star. Between two stars of one name there are only signs of a fixed length, such as `?`. */
const star = String.raw`\[\^/\]\*\?`
const fixed = String.raw`(?:\\[^a-zA-Z0-9]|\[\^/\](?![*+?{])|[^\\[\](){}.*+?^$|/])`
const starBeforeStar = new RegExp(`${star}${fixed}+(?![*+?{])(?=${star})`, 'g')

/**
 * The pattern of a glob from picomatch, changed so that a long name cannot take exponential time: if a star follows,
 * the part that a star skips is never tried again. If the first star takes too little, the second one takes the rest,
 * so nothing is lost. (A lookahead with a back-reference is JavaScript's form of an atomic group.)
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
