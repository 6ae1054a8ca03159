import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { nearest } from '../../../src/core/text/nearest.js'

const modes = ['auto', 'plan', 'publish']

describe('nearest', () => {
  test.each([
    ['a word itself', 'plan', modes, 'plan'],
    ['another case', 'PUBLISH', modes, 'publish'],
    ['a missing letter', 'publsh', modes, 'publish'],
    ['a letter too many', 'plann', modes, 'plan'],
    ['a wrong letter', 'plen', modes, 'plan'],
    ['two neighbours swapped', 'paln', modes, 'plan'],
    ['a swap at the end', 'pubilhs', modes, 'publish'],
    ['two letters wrong in a short word', 'plxx', modes, null],
    ['nothing alike', 'dry-run', modes, null],
    ['an empty word', '', modes, null],
    ['a word as long as a name may be', 'a'.repeat(256), ['a'.repeat(255)], 'a'.repeat(255)],
    ['a longer word', 'a'.repeat(257), ['a'.repeat(257)], null],
    ['no known word', 'plan', [], null],
    ['the nearer of two', 'Tempate', ['Templates', 'Template'], 'Template'],
    ['the first of two equally near', 'bat', ['cat', 'hat'], 'cat'],
    ['a hyphen for an underscore', 'on_change', ['always', 'on-change', 'on-failure', 'never'], 'on-change'],
  ])('%s', (_name, word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  test('one edit of a word of three letters or more finds it', () =>
    fc.assert(
      fc.property(editedWord, ({ word, typed }) => {
        expect(nearest(typed, [word])).toBe(word)
      }),
    ))
})

const editedWord = fc
  .tuple(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(), fc.constantFrom('delete', 'insert', 'swap'))
  .map(([word, at, edit]) => ({ word, typed: editAt(word, at % (word.length - 1), edit) }))

function editAt(word: string, at: number, edit: string): string {
  if (edit === 'delete') return word.slice(0, at) + word.slice(at + 1)
  if (edit === 'insert') return `${word.slice(0, at)}-${word.slice(at)}`
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
