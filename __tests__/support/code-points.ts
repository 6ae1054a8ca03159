import * as fc from 'fast-check'

const [firstSurrogate, surrogates, last] = [0xd800, 0x800, 0x10ffff]

/**
 * Any character of Unicode that UTF-8 can hold, from U+0000 on: for `fc.string`, whose own `binary` makes the same ones, but
 * first lists all of them, which takes a second for each test file.
 */
export const codePoint = fc
  .integer({ min: 0, max: last - surrogates })
  .map((number) => String.fromCodePoint(number < firstSurrogate ? number : number + surrogates))
