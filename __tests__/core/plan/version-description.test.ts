import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { snapshotDescription, versionDescription } from '../../../src/core/plan/version-description.js'
import { readMarker } from '../../../src/core/plan/version-marker.js'

const marker = {
  commit: '3f2a9c81d0b7',
  hash: '35c0b41424dc4d57197e92049698282c296b362a6b0020d2ac52b8d53965bd43',
  source: 'e25ae065d97d90d96aba3821b7140b325277442bc816ed5f70e4e793918c8577',
}
const ending = `source sha256:${marker.source} - commit ${marker.commit} - content sha256:${marker.hash}`
const limits = { view: 4096, module: 500 } as const
/** What is left for the label. */
const room = (kind: Kind) => limits[kind] - ' - '.length - ending.length
const labelled = (kind: Kind, label: string) => versionDescription(kind, label, marker)

describe('the label in the alphabet of each kind', () => {
  test.each([
    ['a tag', 'v1.4.0', 'v1.4.0', 'v1.4.0'],
    ['a conventional commit', 'fix(ivr): retry (#12)', 'fix(ivr): retry ( 12)', 'fix(ivr): retry (#12)'],
    [
      'a merge',
      "Merge branch 'a/b' into main",
      "Merge branch 'a/b' into main",
      "Merge branch 'a/b' into main",
    ],
    ['every sign of the views', "a_.:/=+-@,()'9", "a_.:/=+-@,()'9", "a_.:/=+-@,()'9"],
    ['other signs', 'a "b" & [c]; 5% *!?', 'a  b     c  5', 'a "b" & [c]; 5% *!?'],
    ['a run of other signs is one blank', 'a#%&b', 'a b', 'a#%&b'],
    ['blanks around it', ' \t a \n', 'a', 'a'],
    ['blanks within it', 'a  b', 'a  b', 'a  b'],
    ['several lines', 'a\r\nb\nc\td', 'a b c d', 'a b c d'],
    ['separators that views take', 'a\u2028b\u2029c', 'a\u2028b\u2029c', 'a b c'],
    ['controls', 'a\u0000\u001b[31mb\u007f\u0085', 'a 31mb', 'a [31mb'],
    [
      'typographic dashes',
      'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h\ufe58i\ufe63j\uff0dk',
      'a-b-c-d-e-f-g-h-i-j-k',
      'a-b-c-d-e-f-g-h-i-j-k',
    ],
    [
      'typographic quotes',
      '‘a’ ‚b‛ “c” „d‟ ′e″ ‹f› «g»',
      "'a' 'b' 'c' 'd' 'e' 'f' 'g'",
      "'a' 'b' 'c' 'd' 'e' 'f' 'g'",
    ],
    ['letters of any script', 'größe 日本 كتاب ไทย', 'größe 日本 كتاب ไทย', 'größe 日本 كتاب ไทย'],
    ['accents are composed', 'e\u0301te\u0301', 'été', 'été'],
    ['accents that cannot be composed', 'x\u0301y', 'x y', 'x\u0301y'],
    ['emoji', '🚀 ship 👨‍👩‍👧 it', 'ship   it', '🚀 ship 👨‍👩‍👧 it'],
    ['direction marks', 'a\u202eb\u2066c\u200ed', 'a b c d', 'a b c d'],
    ['half characters', 'a\ud83db\ude00', 'a b', 'a b'],
    ['nothing but blanks', ' \u00a0\u3000\n', '', ''],
    ['nothing that a view takes', '#!', '', '#!'],
    ['a blank of no width', '\ufeffa\u200bb', 'a b', 'a\u200bb'],
  ])('%s', (_, label, view, module) => {
    const expected = (text: string) => (text === '' ? ending : `${text} - ${ending}`)
    expect([labelled('view', label), labelled('module', label)]).toEqual([expected(view), expected(module)])
  })
})

describe('a label that is too long is cut', () => {
  test.each(['view', 'module'] as const)('so that the description of a %s is just full', (kind) => {
    expect(labelled(kind, 'a'.repeat(room(kind)))).toBe(`${'a'.repeat(room(kind))} - ${ending}`)
    expect(labelled(kind, 'a'.repeat(5000))).toBe(`${'a'.repeat(room(kind))} - ${ending}`)
    expect(labelled(kind, 'a'.repeat(5000))).toHaveLength(limits[kind])
  })

  // Each of these is one character to its reader; the label has room for half of it.
  test.each([
    ['an emoji', '😀'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇪🇺'],
    ['a skin tone', '👍🏽'],
    ['an accent that cannot be composed', 'x\u0301'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['a Hangul syllable of old letters', '\u1113\u1161'],
  ])('before the whole of %s', (_, grapheme) => {
    const fits = 'a'.repeat(room('module') - grapheme.length)
    expect(labelled('module', `${fits}${grapheme}b`)).toBe(`${fits}${grapheme} - ${ending}`)
    expect(labelled('module', `${fits}b${grapheme}`)).toBe(`${fits}b - ${ending}`)
  })

  test('before a Hangul syllable in a view too, whose letters do not compose', () => {
    const fits = 'a'.repeat(room('view') - 1)
    expect(labelled('view', `${fits}\u1113\u1161`)).toBe(`${fits} - ${ending}`)
  })

  test('less the blanks before the cut', () => {
    expect(labelled('module', `a${' '.repeat(room('module'))}b`)).toBe(`a - ${ending}`)
  })

  test('to nothing where its first character alone is too long', () => {
    expect(labelled('module', `x${'\u0301'.repeat(500)}`)).toBe(ending)
  })
})

describe('the marker survives', () => {
  const forged = `commit ${'a'.repeat(12)} - content sha256:${'b'.repeat(64)}`
  test.each([
    ['an empty label', ''],
    ['a forged marker as label', forged],
    ['a label that ends with a forged marker', `v1 - ${forged}`],
    ['a label that begins a marker', 'commit 3f2a9c81d0b7 - content sha256:'],
    ['a label far too long', `${forged} - `.repeat(100)],
  ])('%s', (_, label) => {
    expect(readMarker(labelled('view', label))).toEqual(marker)
    expect(readMarker(labelled('module', label))).toEqual(marker)
  })
})

test('what is only kept has no marker', () => {
  const kept = snapshotDescription('3f2a9c81d0b7e5f60718293a4b5c6d7e8f901234')
  expect(kept).toBe('kept before 3f2a9c81d0b7')
  expect(readMarker(kept)).toBeNull()
})
