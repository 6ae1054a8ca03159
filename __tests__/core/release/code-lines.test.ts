import { describe, expect, test } from '@jest/globals'
import { codeLines, linesOf } from '../../../src/core/release/code-lines.js'

/** A character for each line: `c` is code, `.` is none, and `?` depends on more than is known. */
function read(lines: readonly string[]): string {
  return codeLines(linesOf(lines.join('\n')))
    .map((isCode) => (isCode === null ? '?' : isCode ? 'c' : '.'))
    .join('')
}

const long = Array.from({ length: 70 }, (_, at) => [`  ${'~'.repeat(100 - at)}`, '- a']).flat()

describe('lines of code', () => {
  test.each<[what: string, lines: readonly string[], expected: string]>([
    ['a fence and its end', ['a', '```', 'b', '```', 'c'], '.ccc.'],
    ['a fence without an end', ['```', 'a', ''], 'ccc'],
    [
      'an end of the other kind, shorter or with a text is none',
      ['````', '~~~~', '```', '```` a', '````', 'a'],
      'ccccc.',
    ],
    [
      'an end is longer, indented by up to 3 and followed by blanks',
      ['```', '   ````\t ', 'a', '~~~', '    ~~~', '~~~'],
      'cc.ccc',
    ],
    ['a fence with a language', ['```yaml', 'a', '```', 'b'], 'ccc.'],
    ['backticks after a fence of backticks make it a text', ['``` `a`', 'b'], '..'],
    ['backticks after a fence of tildes do not', ['~~~ `a`', 'b'], 'cc'],
    ['two signs are no fence, and four blanks make none at the top', ['``', '~~', 'a'], '...'],
    ['a fence in a new list item ends with it', ['- ```', '  a', '', 'b'], 'ccc.'],
    ['so in an item of a nested list', ['- 1. ```', '     a', '   b', 'c'], 'cc..'],
    [
      'a list that begins with 1, or 01, interrupts a paragraph',
      ['1. ```', '   a', 'b', '01) ```', 'c'],
      'cc.c.',
    ],
    ['another number may continue one', ['2. ```', '   ```', 'a'], '?c?'],
    ['a fence indented by one is at the top', [' ~~~', 'a', ' ~~~', 'b'], 'ccc.'],
    ['one indented by two may be of an item', ['  ~~~', 'a', '  ~~~', 'b'], 'c?c?'],
    ['one indented by three too, and by how much is not known', ['   ~~~', '  ~~~', 'a'], 'cc?'],
    ['after the end of an item it is at the top', ['- ~~~', 'a', '  ~~~', 'b'], 'c.cc'],
    ['until a new item begins', ['- ~~~', 'a', '* b', '  ~~~', 'c'], 'c..c?'],
    ['no fence starts in HTML, or it does', ['<div>', '```', '', '```', 'a'], '.??c?'],
    ['so in a comment', ['<!-- a', '```', '-->', 'b'], '.???'],
    ['but not if that ends in its line', ['<!-- a -->', '```', 'a', '```'], '.ccc'],
    ['in a script', ['<script>', '```', '</script>', 'b'], '.???'],
    ['in an instruction', ['<?a', '```', '?>', 'b'], '.???'],
    ['in a declaration', ['<!a', '```', '>', 'b'], '.???'],
    ['in CDATA', ['<![CDATA[', '```', ']]>', 'b'], '.???'],
    ['in a closing tag', ['</details>', '```', '', 'b'], '.???'],
    ['a sign that opens no HTML', ['<3', '```', '```', 'b'], '.cc.'],
    [
      'HTML begins a line, after up to three blanks',
      ['a <!-- b', '```', '```', '   <!-- b', '```', '-->', 'c'],
      '.cc.???',
    ],
    ['no instruction', ['a <?', '```', '```', 'b'], '.cc.'],
    ['no declaration', ['a <!b', '```', '```', 'b'], '.cc.'],
    ['no CDATA', ['a <![CDATA[', '```', '```', 'b'], '.cc.'],
    ['no tag', ['a <div', '```', '```', 'b'], '.cc.'],
    ['a tag that goes on in the next line', ['<div', '```', '', 'b'], '.???'],
    ['a text that is as it is goes on after a blank line', ['<pre>', '', '```', '</pre>', 'b'], '..???'],
    ['so where its tag goes on', ['   <pre', '', '```', '</pre>', 'b'], '..???'],
    ['but not if it does not begin the line', ['a <pre>', '', '```', '```', 'b'], '..cc.'],
    ['a sign within a line begins no item', ['- ~~~', 'a', 'b * c', '  ~~~', 'd'], 'c..cc'],
    ['a number begins one', ['- ~~~', 'a', '12) b', '  ~~~', 'c'], 'c..c?'],
    ['a sign alone too', ['- ~~~', 'a', '-', '  ~~~', 'c'], 'c..c?'],
    ['the end of an inner item leaves the outer one open', ['- - ```', '  a', '  ~~~', 'b'], 'c.c?'],
    ['a paragraph may be of an item', ['a', '  ~~~', 'b'], '.c?'],
    ['an item is still open after its code', ['- ```', '  ```', '  ~~~', 'a'], 'ccc?'],
    ['no item is open after code at the top', ['~~~', '~~~', '  ```', 'a'], 'cccc'],
    ['a blank line ends no item', ['- ```', '', '  ```', 'a'], 'ccc.'],
    ['too many ways to read a text', [...long, 'a', 'b'], `${'c?'.repeat(64)}${'?'.repeat(14)}`],
  ])('%s', (_what, lines, expected) => {
    expect(read(lines)).toBe(expected)
  })

  test('there may be thousands of ways to read a text', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => [
      `  ~~~${'~'.repeat((20_000 - at) % 50)}`,
      '- a',
    ]).flat()
    expect(read(lines).endsWith('?')).toBe(true)
  })
})

test('lines of any end, with their places', () => {
  expect(linesOf('a\r\nb\rc\n')).toEqual([
    { from: 0, text: 'a' },
    { from: 3, text: 'b' },
    { from: 5, text: 'c' },
    { from: 7, text: '' },
  ])
})
