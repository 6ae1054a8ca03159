import { describe, expect, test } from '@jest/globals'
import { hasOtherSections, notesLimit, outsideSections } from '../../../src/core/release/markers.js'
import { mergeNotes, type SectionIn, sectionText } from '../../../src/core/release/merge.js'

const id = 'a1b2c3d4e5f6'
const other = '0123456789ab'
const [begin, end] = [`<!-- connect-publish notes ${id} -->`, `<!-- /connect-publish notes ${id} -->`]
const theirs = `<!-- connect-publish notes ${other} -->\n\nv7\n\n<!-- /connect-publish notes ${other} -->`
const own = `${begin}\n\nv4\n\n${end}`
const section: SectionIn = () => sectionText(id, 'v4')

function merged(body: string): string {
  const result = mergeNotes(body, id, section)
  return result.kind === 'merged' ? result.body : result.kind
}

describe('a new section', () => {
  test.each([
    ['is all of an empty text', '', own],
    ['is after a blank line', 'Notes', `Notes\n\n${own}`],
    ['is after a blank line where the last line has an end', 'Notes\n', `Notes\n\n${own}`],
    ['gets no further blank line', 'Notes\n\n', `Notes\n\n${own}`],
    ['gets no further blank line after several', 'Notes\n\n\n\n\n', `Notes\n\n\n\n\n${own}`],
    ['is after a blank line in old line ends', 'Notes\r\r', `Notes\r\r${own.replaceAll('\n', '\r')}`],
    ['has the line ends of the text', 'Notes\r\n', `Notes\r\n\r\n${own.replaceAll('\n', '\r\n')}`],
    ['is after those of other jobs', theirs, `${theirs}\n\n${own}`],
  ])('%s', (_name, body, expected) => {
    expect(merged(body)).toBe(expected)
    expect(merged(expected)).toBe(expected)
  })
})

describe('an old section', () => {
  const old = `${begin}\n\nv3 and\n\nmore\n\n${end}`
  test.each([
    ['is replaced where it is', (text: string) => `  # Notes  \n\n${text}\n\nThanks!\n\n`],
    ['with blanks after its end marker', (text: string) => `${text}  \n`],
    [
      'between those of other jobs',
      (text: string) => `${theirs}\n${text}\n${theirs.replaceAll(other, 'f'.repeat(12))}`,
    ],
    ['after a block of code', (text: string) => `\`\`\`yaml\na: b\n\`\`\`\n${text}`],
    [
      'after a block of code in a list',
      (text: string) => `- a:\n  \`\`\`\n  b\n  \`\`\`\n${text}\n1. ~~~\n   c\n   ~~~\n`,
    ],
    ['after one whose fence follows the bullet', (text: string) => `- \`\`\`js\n  b\n  \`\`\`\n\n${text}`],
    [
      'beside folded HTML',
      (text: string) => `<details>\n\n~~~\na\n~~~\n\n</details>\n\n${text}\n<!-- end -->`,
    ],
    [
      'after a fence that is shorter than the one around it',
      (text: string) => `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${text}`,
    ],
  ])('%s', (_name, around) => {
    expect(mergeNotes(around(old), id, section)).toEqual({
      kind: 'merged',
      body: around(own),
      strayMarkers: 0,
    })
  })

  test('keeps every line end around it, mixed ones too', () => {
    const around = (text: string) => `a\r\nb\nc\r\r\n${text}\r\n\n`
    expect(merged(around(old))).toBe(around(own.replaceAll('\n', '\r\n')))
  })
})

describe('markers that are no section', () => {
  const quoted = [
    ['in a block of code', `\`\`\`html\n${begin}\nexample\n${end}\n\`\`\``],
    ['in a block of code of tildes', `~~~\n${begin}\n${end}\n~~~`],
    ['indented as code', `    ${begin}\n    ${end}`],
    ['in a code span', `Write \`${begin}\` and \`${end}\`.`],
    ['in a quote', `> ${begin}\n> ${end}`],
    ['in a list', `- ${begin}\n  ${end}`],
    [
      'of an id that is none',
      `<!-- connect-publish notes A1B2C3D4E5F6 -->\n<!-- /connect-publish notes A1B2C3D4E5F6 -->`,
    ],
    ['of another id', theirs],
  ] as const
  test.each(quoted)('%s', (_name, text) => {
    expect(mergeNotes(text, id, section)).toEqual({
      kind: 'merged',
      body: `${text}\n\n${own}`,
      strayMarkers: 0,
    })
  })

  test.each([
    ['a begin without an end', `${begin}\ntext`, `${begin}\ntext\n\n${own}`, 1],
    ['an end without a begin', `text\n${end}`, `text\n${end}\n\n${own}`, 1],
    ['an end before a begin', `${end}\n${begin}`, `${end}\n${begin}\n\n${own}`, 2],
    ['a begin before a whole section', `${begin}\na\n${begin}\nv3\n${end}`, `${begin}\na\n${own}`, 1],
    ['an end after a whole section', `${begin}\nv3\n${end}\na\n${end}`, `${own}\na\n${end}`, 1],
    ['a second section', `${begin}\nv3\n${end}\n${begin}\nv2\n${end}`, `${own}\n${begin}\nv2\n${end}`, 2],
    [
      'a section around that of another job',
      `${begin}\n${theirs}\n${end}`,
      `${begin}\n${theirs}\n${end}\n\n${own}`,
      2,
    ],
  ])('%s is left, and counted', (_name, body, expected, strayMarkers) => {
    expect(mergeNotes(body, id, section)).toEqual({ kind: 'merged', body: expected, strayMarkers })
    expect(mergeNotes(expected, id, section)).toEqual({ kind: 'merged', body: expected, strayMarkers })
  })
})

describe('nothing is merged', () => {
  test.each([
    ['at the end of an open block of code', '```\ncode', 'in-code'],
    [
      'at the end of a block of code whose fence looks like the end of one in a list item',
      '- a\n   ~~~\nb\n   ~~~\n',
      'in-code',
    ],
    [
      'at the end of a block of code that a line with less indentation than its list item opens',
      '1. a\n   ~~~\n  ```\n   ~~~\n',
      'in-code',
    ],
    [
      'where it depends on a list whether a marker is code',
      `- a\n  \`\`\`\n  b\n${begin}\nv3\n${end}`,
      'unclear',
    ],
    [
      'where it depends on HTML whether a marker is code',
      `<div>\n\`\`\`\n</div>\n\n${begin}\nv3\n${end}\n\`\`\``,
      'unclear',
    ],
    [
      'where there are too many ways to read a text',
      `${Array.from({ length: 70 }, (_, at) => `   ${'~'.repeat(100 - at)}`).join('\n')}\n${begin}\nv3\n${end}`,
      'unclear',
    ],
    ['beyond 125,000 characters', 'x'.repeat(125_000 - own.length - 1), 'too-long'],
  ])('%s', (_name, body, expected) => {
    expect(mergeNotes(body, id, section)).toEqual({ kind: expected })
  })
})

describe('the room that a section gets', () => {
  test.each([
    ['125,000 in an empty text', '', 125_000],
    ['what the text leaves', 'x'.repeat(1_000), 123_998],
    [
      'what the text leaves beside the old section',
      `${'x'.repeat(1_000)}\n${begin}\n${'v3'.repeat(9_000)}\n${end}`,
      123_999,
    ],
  ])('is %s', (_name, body, expected) => {
    const rooms: number[] = []
    mergeNotes(body, id, (room) => {
      rooms.push(room)
      return own
    })
    expect(rooms[0]).toBe(expected)
  })

  test('holds where its lines end in two characters, too', () => {
    const lines: SectionIn = (room) => {
      const free = room - sectionText(id, '').length
      return sectionText(id, 'v\n'.repeat(Math.floor(free / 2)))
    }
    const before = `${'x'.repeat(124_700)}\r\n`
    const result = mergeNotes(before, id, lines)
    const text = result.kind === 'merged' ? result.body : ''
    expect([text.startsWith(before), text.length > 124_900, text.length <= 125_000]).toEqual([
      true,
      true,
      true,
    ])
  })
})

test('a section that would not fit with line ends of two characters is asked for in a smaller size', () => {
  const only = (room: number) => (room < 2_000 ? null : sectionText(id, 'v\n'.repeat(950)))
  const before = `${'x'.repeat(notesLimit - 2_010)}\r\n`
  expect(mergeNotes(before, id, only)).toEqual({ kind: 'too-long' })
})

test('no text of a section is taken for a marker', () => {
  expect(sectionText(id, `${begin}\n${end}\n${theirs}`).match(/^<!-- /gm)).toHaveLength(2)
})

test('sections of other jobs are noticed', () => {
  expect([own, theirs, `${own}\n${theirs}`, 'text'].map((text) => hasOtherSections(text, id))).toEqual([
    ...[false, true, true, false],
  ])
})

test.each([
  ['is all of a text without sections', 'Notes\n\nmore', 'Notes\n\nmore'],
  ['is empty where a section is all', own, ''],
  ['is around sections, without blank lines', `Notes\n\n${own}\n\n${theirs}\n\nThanks!\n`, 'Notes\nThanks!'],
  ['has markers that are no section', `Notes\n${begin}\n`, `Notes\n${begin}`],
])('what people wrote %s', (_name, body, expected) => {
  expect(outsideSections(body)).toBe(expected)
})
