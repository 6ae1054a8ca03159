import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { diffWords } from '../../../../src/core/diff/shared/diff-words.js'
import type { TextSegment } from '../../../../src/core/model/difference.js'

/** As it is shown: `[-removed-]{+added+}`. */
const shown = (words: readonly TextSegment[]) =>
  words
    .map(({ mark, text }) => (mark === 'same' ? text : mark === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('two texts word by word', () => {
  test.each([
    ['the same', 'Press 1', 'Press 1', 'Press 1'],
    ['nothing and nothing', '', '', ''],
    ['from nothing', '', 'Press 1', '{+Press 1+}'],
    ['to nothing', 'Press 1', '', '[-Press 1-]'],
    ['a word', 'Please press 1 now', 'Please press 2 now', 'Please press [-1-]{+2+} now'],
    ['a word more at the end', 'Press 1', 'Press 1 now', 'Press 1{+ now+}'],
    ['a word more at the start', '1 now', 'Press 1 now', '{+Press +}1 now'],
    ['a word less in the middle', 'one two three', 'one three', 'one[- two-] three'],
    ['two words that follow each other', 'to be or not', 'to see and not', 'to [-be or-]{+see and+} not'],
    ['a phrase before a blank', 'a b c', 'x y c', '[-a b-]{+x y+} c'],
    [
      'words at both ends',
      'now press one please',
      'then press one thanks',
      '[-now-]{+then+} press one [-please-]{+thanks+}',
    ],
    ['a word that moved', 'a b c d', 'b c d a', '[-a -]b c d{+ a+}'],
    ['blanks alone', 'one  two', 'one two', 'one[-  -]{+ +}two'],
    ['a word before blanks at the end', 'one ', 'two ', '[-one-]{+two+} '],
    ['blanks at the end', 'one ', 'one', 'one[- -]'],
    ['blanks alone, at the end', 'one \n', 'one\t', 'one[- \n-]{+\t+}'],
    ['blanks at the start', ' one', 'one', '[- -]one'],
    ['only blanks', ' ', '\n', '[- -]{+\n+}'],
    ['case', 'Hello you', 'hello you', '[-Hello-]{+hello+} you'],
    [
      'a word of Japanese',
      'ご用件をお話しください。担当者におつなぎします。',
      'ご用件をお話しください。受付におつなぎします。',
      'ご用件をお話しください。[-担当者-]{+受付+}におつなぎします。',
    ],
    [
      'a word of Chinese',
      '感谢您的来电，请按一查询订单。',
      '感谢您的来电，请按一取消订单。',
      '感谢您的来电，请按一[-查询-]{+取消+}订单。',
    ],
    [
      'a word of Thai',
      'ขอบคุณที่โทรมา กรุณารอสักครู่',
      'ขอบคุณที่โทรมา โปรดรอสักครู่',
      'ขอบคุณที่โทรมา [-กรุณา-]{+โปรด+}รอสักครู่',
    ],
    ['a word less of Japanese', 'ご用件をお話しください', 'お話しください', '[-ご用件を-]お話しください'],
    [
      'a script with blanks beside one without',
      'Press 1 请按一',
      'Press 2 请按二',
      'Press [-1-]{+2+} 请按[-一-]{+二+}',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected)
  })

  const many = (count: number, word: string) =>
    Array.from({ length: count }, (_, n) => `${word}${n}`).join(' ')
  test('a middle that is too long is reported as a whole', () => {
    const [before, after] = [`to ${many(400, 'a')} end`, `to ${many(400, 'b')} a7 end`]
    expect(diffWords(before, after)).toEqual([
      { mark: 'same', text: 'to ' },
      { mark: 'removed', text: many(400, 'a') },
      { mark: 'added', text: `${many(400, 'b')} a7` },
      { mark: 'same', text: ' end' },
    ])
  })
})

describe('laws', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', 'press', '\ud83d'), { maxLength: 14 })
    .map((parts) => parts.join(''))
  const without = (words: readonly TextSegment[], mark: TextSegment['mark']) =>
    words
      .filter((each) => each.mark !== mark)
      .map((each) => each.text)
      .join('')

  test('both texts can be read', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = diffWords(before, after)
        expect([without(words, 'added'), without(words, 'removed')]).toEqual([before, after])
      }),
    ))

  test('what is the same is reported as the same, in one piece', () =>
    fc.assert(
      fc.property(text, (same) => {
        expect(diffWords(same, same)).toEqual(same === '' ? [] : [{ mark: 'same', text: same }])
      }),
    ))

  test('no two neighbours have one mark, and none is empty', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = diffWords(before, after)
        expect(
          words.filter(({ text, mark }, index) => text === '' || words[index + 1]?.mark === mark),
        ).toEqual([])
      }),
    ))
})
