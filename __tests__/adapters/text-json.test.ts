import { describe, expect, test } from '@jest/globals'
import { parseJson } from '../../src/adapters/text/json.js'
import { compactJson } from '../../src/core/document/located-json.js'
import { problemLines } from '../core/kinds/reading.js'

function read(text: string) {
  return parseJson('a.json', text)
}

describe('JSON that is taken', () => {
  const rows: readonly (readonly [name: string, text: string, compact: string])[] = [
    [
      "members in the file's order, integer-like names too",
      '{"b": 1, "a": [true, false, null, "x"], "10": {}, "9": []}',
      '{"b":1,"a":[true,false,null,"x"],"10":{},"9":[]}',
    ],
    ['a scalar', ' "x" ', '"x"'],
    ['the member __proto__', '{"__proto__": {"x": 1}}', '{"__proto__":{"x":1}}'],
    ['control characters as escapes', '{"a\\u0000": "\\u0001\\n"}', '{"a\\u0000":"\\u0001\\n"}'],
    ['both halves of a character as escapes', '"\\ud83d\\ude00"', '"\ud83d\ude00"'],
    ['200 levels', '['.repeat(200) + ']'.repeat(200), '['.repeat(200) + ']'.repeat(200)],
    [
      'brackets within strings',
      `["${'['.repeat(300)}\\"[{"]`,
      '["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\"[{"]',
    ],
    [
      'numbers as JavaScript reads them',
      '[1.50, 1e2, -0, 12345678901234567890, 1e400]',
      '[1.5,100,0,12345678901234567000,null]',
    ],
  ]

  test.each(rows)('%s', (_name, text, expected) => {
    const { tree, problems } = read(text)
    expect([tree && compactJson(tree), problems]).toEqual([expected, []])
  })
})

describe('JSON that is refused, every fault at its place', () => {
  const rows: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
    [
      'nothing',
      '',
      [
        '1:1 error empty-document: There is no text here; expected a document. Write it, or remove what is empty.',
      ],
    ],
    [
      'blanks',
      ' \n\t',
      [
        '1:1 error empty-document: There is no text here; expected a document. Write it, or remove what is empty.',
      ],
    ],
    [
      'a comma after the last member',
      '{"a": 1,}',
      [
        '1:9 error json-syntax: Found "}": expected a member, its name in double quotes (a comma goes only between two of them).',
      ],
    ],
    [
      'a comma after the last item',
      '[1,]',
      ['1:4 error json-syntax: Found "]": expected a value (a comma goes only between two of them).'],
    ],
    [
      'single quotes',
      `{'a': 1}`,
      [
        '1:2 error json-syntax: Found "\'a\'": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      'a name without quotes',
      '{a: 1}',
      [
        '1:2 error json-syntax: Found "a": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      'a line comment',
      '// x\n{}',
      [
        '1:1 error json-syntax: Found "// x": comments are not JSON. Remove it, or keep the definition as YAML.',
      ],
    ],
    [
      'a block comment',
      '{/* x */}',
      [
        '1:2 error json-syntax: Found "/* x */": comments are not JSON. Remove it, or keep the definition as YAML.',
      ],
    ],
    [
      'a comment that does not end',
      '{} /*',
      [
        '1:4 error json-syntax: Found "/*": comments are not JSON. Remove it, or keep the definition as YAML.',
      ],
    ],
    ['no colon', '{"a" 1}', ['1:6 error json-syntax: Found "1": expected ":" after the name.']],
    [
      'no comma',
      '{"a": 1\n "b": 2}',
      ['2:2 error json-syntax: Found "\\"b\\"": expected "," before this, or the end of the object or list.'],
    ],
    ['a list that does not end', '{"a": [1', ['1:9 error json-syntax: The text ends here: expected "]".']],
    ['an object that does not end', '{"a": 1', ['1:8 error json-syntax: The text ends here: expected "}".']],
    [
      'two documents',
      '{} {}',
      ['1:4 error json-syntax: Found "{": expected nothing after the end of the document.'],
    ],
    [
      'a line end in a string',
      '{"a": "b\n"}',
      [
        '1:7 error json-syntax: Found "\\"b": the string does not end: expected a double quote on the same line.',
      ],
    ],
    [
      'a control character in a string',
      '{"a": "b\tc"}',
      [
        '1:7 error json-syntax: Found "\\"b\\tc\\"": a control character must be written as an escape, such as \\n or \\u0007.',
      ],
    ],
    [
      'an unknown escape',
      '{"a": "\\x"}',
      [
        '1:7 error json-syntax: Found "\\"\\\\x\\"": expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after the backslash.',
      ],
    ],
    [
      'a short escape',
      '{"a": "\\u12"}',
      ['1:7 error json-syntax: Found "\\"\\\\u12\\"": expected four hex digits after \\u.'],
    ],
    [
      'a leading zero',
      '[01]',
      ['1:3 error json-syntax: Found "1": expected "," before this, or the end of the object or list.'],
    ],
    ['a point without digits', '[1.]', ['1:2 error json-syntax: Found "1.": expected more digits.']],
    [
      'NaN',
      '[NaN]',
      [
        '1:2 error json-syntax: Found "NaN": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      'a lone minus',
      '[-]',
      [
        '1:2 error json-syntax: Found "-": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      "a blank that is none of JSON's",
      '\u00a0{}',
      [
        '1:1 error json-syntax: Found "\u00a0": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      'CR, LF and CRLF as line ends',
      '{"a":\r\n1,\r"b":\n x}',
      [
        '4:2 error json-syntax: Found "x": expected a value. Strings and names need double quotes; words other than true, false and null do not exist.',
      ],
    ],
    [
      'names given twice',
      '{"a": 1,\n "b": {"c": 1, "c": 2}, "a": 3, "a": 4}',
      [
        '2:16 error duplicate-key: "c" is given twice: first at line 2, column 8. Remove or rename one of them.',
        '2:25 error duplicate-key: "a" is given twice: first at line 1, column 2. Remove or rename one of them.',
        '2:33 error duplicate-key: "a" is given twice: first at line 1, column 2. Remove or rename one of them.',
      ],
    ],
    [
      'half a character',
      '{"\\ud800": "x\\udc00"}',
      [
        '1:2 error lone-surrogate: "\\ud800" holds a surrogate without its other half; expected whole characters. Write the whole character.',
        '1:12 error lone-surrogate: "x\\udc00" holds a surrogate without its other half; expected whole characters. Write the whole character.',
      ],
    ],
    [
      '201 levels',
      '['.repeat(201) + ']'.repeat(201),
      [
        '1:201 error nesting-depth: This is nested deeper than 200 levels of objects and lists. Make it flatter.',
      ],
    ],
    [
      '100,000 open brackets',
      '['.repeat(100_000),
      [
        '1:201 error nesting-depth: This is nested deeper than 200 levels of objects and lists. Make it flatter.',
      ],
    ],
    [
      '100,000 open braces',
      '{"a":'.repeat(100_000),
      [
        '1:1001 error nesting-depth: This is nested deeper than 200 levels of objects and lists. Make it flatter.',
      ],
    ],
    [
      'brackets after a string that does not end',
      `["\n${',['.repeat(100_000)}`,
      [
        '2:400 error nesting-depth: This is nested deeper than 200 levels of objects and lists. Make it flatter.',
      ],
    ],
    [
      'brackets after a comment with a quote',
      `/* " */${'['.repeat(100_000)}`,
      [
        '1:1 error json-syntax: Found "/* \\" */": comments are not JSON. Remove it, or keep the definition as YAML.',
      ],
    ],
  ]

  test.each(rows)('%s', (_name, text, expected) => {
    const { tree, problems } = read(text)
    expect([tree, problemLines(problems)]).toEqual([null, expected])
  })
})
