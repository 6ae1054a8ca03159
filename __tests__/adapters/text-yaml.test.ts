import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../../src/adapters/text/yaml.js'
import { compactJson } from '../../src/core/document/located-json.js'
import { problemLines } from '../core/kinds/reading.js'

function read(text: string) {
  return parseYaml('a.yaml', text)
}

const laughs = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]\n`).join('')}`
const nested = `- &a0 [x]\n${Array.from({ length: 250 }, (_, i) => `- &a${i + 1} [*a${i}]\n`).join('')}`

describe('YAML that is taken', () => {
  const rows: readonly (readonly [name: string, text: string, compact: string])[] = [
    [
      "members in the file's order, integer-like names too",
      'b: 1\na:\n- true\n- ~\n- x\n"10": {}\n"9": []\n',
      '{"b":1,"a":[true,null,"x"],"10":{},"9":[]}',
    ],
    [
      'scalars of the core schema',
      '[yes, no, on, 010, 0o10, 0x10, 1_000, 2019-10-30, 1e3, .5, "1", !!str 1, null, ~, True, 12:30, +1, ! 12]',
      '["yes","no","on",10,8,16,"1_000","2019-10-30",1000,0.5,"1","1",null,null,true,"12:30",1,"12"]',
    ],
    ['members without a value', '{a, b: }', '{"a":null,"b":null}'],
    ['block scalars', 'a: |\n  x\n   y\nb: >-\n  p\n  q\n', '{"a":"x\\n y\\n","b":"p q"}'],
    ['an empty document', '---\n', 'null'],
    ['the directive for 1.2', '%YAML 1.2\n---\na: yes', '{"a":"yes"}'],
    ['the end of the document', 'a: 1\n...\n', '{"a":1}'],
    ['a quoted <<', '"<<": 1', '{"<<":1}'],
    ['a key with an anchor', '&k a: 1', '{"a":1}'],
    ['aliases', 'a: &a [1]\nb: *a\nc: [*a, *a]', '{"a":[1],"b":[1],"c":[[1],[1]]}'],
    ['an anchor that is set again', 'a: &x 1\nb: &x 2\nc: *x\n', '{"a":1,"b":2,"c":2}'],
    ['the member __proto__', '__proto__: {x: 1}', '{"__proto__":{"x":1}}'],
    ['escapes in double quotes', '"\\u0001\\ud83d\\ude00"', '"\\u0001\ud83d\ude00"'],
    ['JSON', '{"a": {"b": [1, 2, "c"]}}', '{"a":{"b":[1,2,"c"]}}'],
    ['200 levels', '['.repeat(200) + ']'.repeat(200), '['.repeat(200) + ']'.repeat(200)],
  ]

  test.each(rows)('%s', (_name, text, expected) => {
    const { tree, problems } = read(text)
    expect([tree && compactJson(tree), problems]).toEqual([expected, []])
  })
})

// One dash is three lexemes: itself, a blank and a line's end. 4 MiB of them once took all memory.
const dashes = (count: number) => '- \n'.repeat(count)

test('as many words, signs and blanks as any definition has are taken', () => {
  const { tree } = read(dashes(199_999))
  expect(tree?.type === 'array' && tree.items.length).toBe(199_999)
})

describe('YAML that is refused, every fault at its place', () => {
  const rows: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
    ['nothing', '', ['1:1 error empty-document: The file is empty. Add its content, or delete the file.']],
    [
      'a comment alone',
      '# a\n',
      ['1:1 error empty-document: The file is empty. Add its content, or delete the file.'],
    ],
    [
      'more than one document',
      'a: 1\n---\nb: 2\n---\nc: 3',
      [
        '2:1 error yaml-documents: The file has a second YAML document, which starts here. Keep one definition in a file.',
        '4:1 error yaml-documents: The file has a second YAML document, which starts here. Keep one definition in a file.',
      ],
    ],
    [
      'the directive for 1.1',
      '%YAML 1.1\n---\na: yes',
      [
        '2:1 error yaml-version: The %YAML directive asks for version "1.1", and only 1.2 is read. Remove the directive.',
      ],
    ],
    [
      'the directive for 1.3',
      '%YAML 1.3\n---\na: yes',
      ['1:7 error yaml-syntax: The YAML is not valid here: Unsupported YAML version 1.3. Correct this line.'],
    ],
    [
      'an unknown directive',
      '%FOO x\n---\na: yes',
      ['1:1 error yaml-syntax: The YAML is not valid here: Unknown directive %FOO. Correct this line.'],
    ],
    [
      'a merge key',
      'a: &a {x: 1}\nb: {<<: *a}',
      [
        '2:5 error yaml-merge-key: The merge key << is not part of YAML 1.2. Write the members out, or quote the key if "<<" is meant.',
      ],
    ],
    [
      'keys given twice',
      'a: 1\r\nb: 2\r\na: 3\n"": 1\n"": 2',
      [
        '3:1 error duplicate-key: "a" appears twice, first at line 1, column 1. Remove or rename one of them.',
        '5:1 error duplicate-key: "" appears twice, first at line 4, column 1. Remove or rename one of them.',
      ],
    ],
    [
      'keys that are no strings',
      '1: a\ntrue: b\n~: c\n? [x]\n: d\n? {y: 1}\n: e\n&k z: f\n*k : g\n1.5: h\n: i',
      [
        '1:1 error yaml-key: The key 1 is not text. Put the key in quotes.',
        '2:1 error yaml-key: The key true is not text. Put the key in quotes.',
        '3:1 error yaml-key: The key null is not text. Put the key in quotes.',
        '4:3 error yaml-key: This key is a list, a mapping or an alias. Write text as the key.',
        '6:3 error yaml-key: This key is a list, a mapping or an alias. Write text as the key.',
        '9:1 error yaml-key: This key is a list, a mapping or an alias. Write text as the key.',
        '10:1 error yaml-key: The key 1.5 is not text. Put the key in quotes.',
        '11:1 error yaml-key: The key null is not text. Put the key in quotes.',
      ],
    ],
    [
      'tags that JSON has no value for',
      'a: !foo x\nb: !!binary aGk=\nc: !!set {a}\nd: !!int abc\ne: !!timestamp 2001-01-01',
      [
        '1:4 error yaml-value: The tag !foo is not supported, since JSON has no tags. Remove it, or put the value in quotes.',
        '2:4 error yaml-value: The tag tag:yaml.org,2002:binary is not supported, since JSON has no tags. Remove it, or put the value in quotes.',
        '3:4 error yaml-value: The tag tag:yaml.org,2002:set is not supported, since JSON has no tags. Remove it, or put the value in quotes.',
        '4:4 error yaml-value: The tag tag:yaml.org,2002:int is not supported, since JSON has no tags. Remove it, or put the value in quotes.',
        '5:4 error yaml-value: The tag tag:yaml.org,2002:timestamp is not supported, since JSON has no tags. Remove it, or put the value in quotes.',
      ],
    ],
    [
      'an alias before its anchor',
      'a: *b\nb: &b 1',
      ['1:4 error yaml-alias: The alias "*b" has no anchor "&b" that ends before it. Write the value out.'],
    ],
    [
      'an alias within its anchor',
      'a: &x 1\nb: &x [*x]',
      ['2:8 error yaml-alias: The alias "*x" has no anchor "&x" that ends before it. Write the value out.'],
    ],
    [
      'a billion laughs',
      laughs,
      [
        '7:10 error yaml-alias: The aliases up to "*a5" come to more than 4194304 values and characters. Use fewer, or write the values out.',
      ],
    ],
    [
      'a long string repeated',
      `a: &a "${'x'.repeat(1_000_000)}"\nb: [${'*a,'.repeat(10)}]`,
      [
        '2:17 error yaml-alias: The aliases up to "*a" come to more than 4194304 values and characters. Use fewer, or write the values out.',
      ],
    ],
    [
      'nesting through aliases',
      nested,
      [
        '200:10 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
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
      '25,000 lists on one line',
      `${'- '.repeat(25_000)}a`,
      [
        '1:401 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      '25,000 keys that are mappings',
      `${'? '.repeat(25_000)}a`,
      [
        '1:401 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      '25,000 open braces',
      '{a: '.repeat(25_000),
      [
        '1:801 error nesting-depth: Objects and lists are nested deeper than 200 levels here. Use fewer levels.',
      ],
    ],
    [
      'words, signs and blanks without end',
      dashes(1_398_101),
      [
        '1:1 error file-too-large: The file has more than 600000 words, signs and blanks. Keep one definition in a file, and nothing else.',
      ],
    ],
    [
      'a raw control character',
      'a: "\u0001"',
      [
        '1:5 error control-character: The control character "\\u0001" is not allowed in YAML. Remove it, or write it as an escape in double quotes.',
      ],
    ],
    [
      'a raw delete',
      'a: \u007f',
      [
        '1:4 error control-character: The control character "\\u007f" is not allowed in YAML. Remove it, or write it as an escape in double quotes.',
      ],
    ],
    [
      'half a character',
      '"\\ud800": "\\udc00"',
      [
        '1:1 error lone-surrogate: "\\ud800" contains half of a character (a surrogate alone). Write the whole character.',
        '1:11 error lone-surrogate: "\\udc00" contains half of a character (a surrogate alone). Write the whole character.',
      ],
    ],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> topic\n',
      [
        '2:1 error merge-conflict: The file has an unresolved merge conflict: this line starts with "<<<<<<<". Resolve it, and remove the lines with its markers.',
      ],
    ],
    [
      "a mapping within a line's mapping",
      'a: b: c',
      [
        '1:4 error yaml-syntax: The YAML is not valid here: Nested mappings are not allowed in compact mappings. Correct this line.',
      ],
    ],
    [
      'a tab as indentation',
      'a:\n\t- b',
      [
        '2:1 error yaml-syntax: The YAML is not valid here: Tabs are not allowed as indentation. Correct this line.',
      ],
    ],
    [
      'a list that does not end',
      'a: [1, 2',
      [
        '1:9 error yaml-syntax: The YAML is not valid here: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct this line.',
      ],
    ],
    [
      'an unknown escape',
      'a: "\\z"',
      ['1:5 error yaml-syntax: The YAML is not valid here: Invalid escape sequence \\z. Correct this line.'],
    ],
    [
      'wrong indentation',
      'a:\n  b: 1\n c: 2',
      [
        '3:1 error yaml-syntax: The YAML is not valid here: All mapping items must start at the same column. Correct this line.',
      ],
    ],
    [
      'text after the end',
      'a: 1\n... x\n',
      [
        '2:5 error yaml-syntax: The YAML is not valid here: Unexpected scalar at node end. Correct this line.',
      ],
    ],
  ]

  test.each(rows)('%s', (_name, text, expected) => {
    const { tree, problems } = read(text)
    expect([tree, problemLines(problems)]).toEqual([null, expected])
  })
})
