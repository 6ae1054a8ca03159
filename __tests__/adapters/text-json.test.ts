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
    ['nothing', '', ['1:1 error empty-document: The string is empty. Write JSON text, or remove it.']],
    ['blanks', ' \n\t', ['1:1 error empty-document: The string is empty. Write JSON text, or remove it.']],
    [
      'a comma after the last member',
      '{"a": 1,}',
      ['1:9 error json-syntax: Remove the comma before "}": nothing follows it.'],
    ],
    [
      'a comma after the last item',
      '[1,]',
      ['1:4 error json-syntax: Remove the comma before "]": nothing follows it.'],
    ],
    [
      'single quotes',
      `{'a': 1}`,
      ['1:2 error json-syntax: JSON takes double quotes, not single ones. Write the name in double quotes.'],
    ],
    [
      'a value in single quotes',
      `{"a": 'b'}`,
      ['1:7 error json-syntax: JSON takes double quotes, not single ones. Write the text in double quotes.'],
    ],
    [
      'quotes of a text processor',
      '{“a”: 1}',
      ['1:2 error json-syntax: "“" is not a quote of JSON. Write the name in plain double quotes (").'],
    ],
    [
      'a word of another language',
      '[True]',
      ['1:2 error json-syntax: True is not a value of JSON. Did you mean true?'],
    ],
    [
      'a word that every object of JavaScript has',
      '[constructor]',
      ['1:2 error json-syntax: constructor is not a value of JSON. Write "constructor" for text.'],
    ],
    ['no value', '{"a": }', ['1:7 error json-syntax: Missing value before "}". Add it.']],
    [
      'quotes within a string',
      '{"a": "say "hi" now"}',
      [
        '1:13 error json-syntax: Found hi directly after a string. Write \\" for a double quote within a string, or add a comma.',
      ],
    ],
    [
      'an object that a list ends',
      '{"a":\n {"b": 1]}',
      ['2:9 error json-syntax: Found "]", but the object from line 2 is not closed. Add "}".'],
    ],
    [
      'a merge conflict',
      '{\r\n<<<<<<< HEAD\r\n"a": 1\r\n=======\r\n"a": 2\r\n>>>>>>> topic\r\n}',
      [
        '2:1 error merge-conflict: The file has an unresolved merge conflict: this line starts with "<<<<<<<". Resolve it, and remove the lines with its markers.',
      ],
    ],
    [
      'what is left of a merge conflict',
      '{"a": 1\n>>>>>>> main\n}',
      [
        '2:1 error merge-conflict: The file has an unresolved merge conflict: this line starts with ">>>>>>>". Resolve it, and remove the lines with its markers.',
      ],
    ],
    [
      'a line of a banner, which is no conflict',
      '{"a": 1\n=======\n}',
      ['2:1 error json-syntax: Found "=======", which is not JSON. Put text in double quotes, or remove it.'],
    ],
    [
      'a line of more signs than a marker has',
      '{"a": 1}\n========',
      [
        '2:1 error json-syntax: Found "========", which is not JSON. Put text in double quotes, or remove it.',
      ],
    ],
    ['a name without quotes', '{a: 1}', ['1:2 error json-syntax: The name a has no quotes. Write "a".']],
    [
      'a line comment',
      '// x\n{}',
      ['1:1 error json-syntax: JSON has no comments. Remove the comment, or keep the definition as YAML.'],
    ],
    [
      'a block comment',
      '{/* x */}',
      ['1:2 error json-syntax: JSON has no comments. Remove the comment, or keep the definition as YAML.'],
    ],
    [
      'a comment that does not end',
      '{} /*',
      ['1:4 error json-syntax: JSON has no comments. Remove the comment, or keep the definition as YAML.'],
    ],
    [
      'no colon',
      '{"a" 1}',
      ['1:6 error json-syntax: Missing ":" before 1. Write ":" between a name and its value.'],
    ],
    ['no comma', '{"a": 1\n "b": 2}', ['2:2 error json-syntax: Missing comma before "b". Add it.']],
    [
      'a list that does not end',
      '{"a": [1',
      ['1:9 error json-syntax: The text ends, but the list from line 1 is not closed. Add "]".'],
    ],
    [
      'an object that does not end',
      '{"a": 1',
      ['1:8 error json-syntax: The text ends, but the object from line 1 is not closed. Add "}".'],
    ],
    [
      'two documents',
      '{} {}',
      ['1:4 error json-syntax: Found "{" after the end of the document. Remove it.'],
    ],
    [
      'a line end in a string',
      '{"a": "b\n"}',
      [
        '1:7 error json-syntax: The string "b" does not end on its line. Add a double quote at its end, and write a line break as \\n.',
      ],
    ],
    [
      'a control character in a string',
      '{"a": "b\tc"}',
      [
        '1:7 error json-syntax: The string "b\\u0009c" contains a control character. Write it as an escape, such as \\t for a tab.',
      ],
    ],
    [
      'an unknown escape',
      '{"a": "\\x"}',
      [
        '1:7 error json-syntax: The string "\\x" has a backslash that starts no escape of JSON. Write \\\\ for a backslash.',
      ],
    ],
    [
      'a short escape',
      '{"a": "\\u12"}',
      [
        '1:7 error json-syntax: The string "\\u12" has \\u without four hexadecimal digits after it. Write them, or write \\\\ for a backslash.',
      ],
    ],
    [
      'a leading zero',
      '[01]',
      [
        '1:3 error json-syntax: A number in JSON does not start with 0. Remove the 0, or put the number in double quotes.',
      ],
    ],
    [
      'a point without digits',
      '[1.]',
      ['1:2 error json-syntax: The number "1." is not complete. Write its digits.'],
    ],
    ['NaN', '[NaN]', ['1:2 error json-syntax: NaN is not a value of JSON. Write "NaN" for text.']],
    [
      'a lone minus',
      '[-]',
      ['1:2 error json-syntax: Found "-", which is not JSON. Put text in double quotes, or remove it.'],
    ],
    [
      "a blank that is none of JSON's",
      '\u00a0{}',
      ['1:1 error json-syntax: Found "\u00a0", which is not JSON. Put text in double quotes, or remove it.'],
    ],
    [
      'CR, LF and CRLF as line ends',
      '{"a":\r\n1,\r"b":\n x}',
      ['4:2 error json-syntax: x is not a value of JSON. Write "x" for text.'],
    ],
    [
      'names given twice',
      '{"a": 1,\n "b": {"c": 1, "c": 2}, "a": 3, "a": 4}',
      [
        '2:16 error duplicate-key: "c" appears twice, first at line 2, column 8. Remove or rename one of them.',
        '2:25 error duplicate-key: "a" appears twice, first at line 1, column 2. Remove or rename one of them.',
        '2:33 error duplicate-key: "a" appears twice, first at line 1, column 2. Remove or rename one of them.',
      ],
    ],
    [
      'half a character',
      '{"\\ud800": "x\\udc00"}',
      [
        '1:2 error lone-surrogate: "\\ud800" contains half of a character (a surrogate alone). Write the whole character.',
        '1:12 error lone-surrogate: "x\\udc00" contains half of a character (a surrogate alone). Write the whole character.',
      ],
    ],
    [
      '201 levels',
      '['.repeat(201) + ']'.repeat(201),
      [
        '1:201 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      '100,000 open brackets',
      '['.repeat(100_000),
      [
        '1:201 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      '100,000 open braces',
      '{"a":'.repeat(100_000),
      [
        '1:1001 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      'brackets after a string that does not end',
      `["\n${',['.repeat(100_000)}`,
      [
        '2:400 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      'brackets after a comment with a quote',
      `/* " */$'['.repeat(100_000)`,
      ['1:1 error json-syntax: JSON has no comments. Remove the comment, or keep the definition as YAML.'],
    ],
  ]

  test.each(rows)('%s', (_name, text, expected) => {
    const { tree, problems } = read(text)
    expect([tree, problemLines(problems)]).toEqual([null, expected])
  })
})
