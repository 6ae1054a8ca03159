import { describe, expect, test } from '@jest/globals'
import { canonicalJson, compareCodeUnits } from '../../../src/core/hash/canonical-json.js'
import type { Json } from '../../../src/core/model/definition.js'

const double = (bits: string) => Buffer.from(bits, 'hex').readDoubleBE()
const canonical = (text: string) => canonicalJson(JSON.parse(text) as Json)

describe('RFC 8785, appendix B: numbers', () => {
  test.each([
    ['zero', '0000000000000000', '0'],
    ['minus zero', '8000000000000000', '0'],
    ['smallest positive', '0000000000000001', '5e-324'],
    ['smallest negative', '8000000000000001', '-5e-324'],
    ['largest positive', '7fefffffffffffff', '1.7976931348623157e+308'],
    ['largest negative', 'ffefffffffffffff', '-1.7976931348623157e+308'],
    ['largest positive integer', '4340000000000000', '9007199254740992'],
    ['largest negative integer', 'c340000000000000', '-9007199254740992'],
    ['2 to the 68th', '4430000000000000', '295147905179352830000'],
    ['just below 1e23', '44b52d02c7e14af5', '9.999999999999997e+22'],
    ['1e23', '44b52d02c7e14af6', '1e+23'],
    ['just above 1e23', '44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['two below 1e21', '444b1ae4d6e2ef4e', '999999999999999700000'],
    ['one below 1e21', '444b1ae4d6e2ef4f', '999999999999999900000'],
    ['1e21', '444b1ae4d6e2ef50', '1e+21'],
    ['just below 1e-6', '3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['1e-6', '3eb0c6f7a0b5ed8d', '0.000001'],
    ['a third, 2 lower', '41b3de4355555553', '333333333.3333332'],
    ['a third, 1 lower', '41b3de4355555554', '333333333.33333325'],
    ['a third', '41b3de4355555555', '333333333.3333333'],
    ['a third, 1 higher', '41b3de4355555556', '333333333.3333334'],
    ['a third, 2 higher', '41b3de4355555557', '333333333.33333343'],
    ['a small negative', 'becbf647612f3696', '-0.0000033333333333333333'],
    ['round to even', '43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s', (_, bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text)
  })

  test.each([
    ['NaN', '7fffffffffffffff'],
    ['Infinity', '7ff0000000000000'],
  ])('%s is refused', (name, bits) => {
    expect(() => canonicalJson(double(bits))).toThrow(new TypeError(`${name} has no canonical form`))
  })
})

describe('RFC 8785, section 3.2: samples', () => {
  test('primitives are written as ECMAScript writes them (3.2.2)', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonical(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('members are sorted by UTF-16 code units (3.2.3)', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    expect([...canonical(input).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })
})

describe('canonical JSON', () => {
  test.each([
    ['null', 'null', 'null'],
    ['true', 'true', 'true'],
    ['a text', '"a"', '"a"'],
    ['an empty list', '[ ]', '[]'],
    ['an empty object', '{ }', '{}'],
    ['a list keeps its order', '[3, "b", [2], {"d": 1, "c": 2}]', '[3,"b",[2],{"c":2,"d":1}]'],
    ['members at every depth', '{"b": {"z": [], "y": {}}, "a": 1}', '{"a":1,"b":{"y":{},"z":[]}}'],
    ['integer-like names as text', '{"10": 0, "9": 1, "": 2, "a": 3}', '{"":2,"10":0,"9":1,"a":3}'],
    [
      'accents by code, not by language',
      '{"péché": 1, "peach": 2, "pêche": 3, "sin": 4}',
      '{"peach":2,"péché":1,"pêche":3,"sin":4}',
    ],
    ['capitals before small letters', '{"a": 1, "B": 2}', '{"B":2,"a":1}'],
    ['a name that begins another', '{"ab": 1, "a": 2}', '{"a":2,"ab":1}'],
    ['no normalisation', String.raw`{"A\u030a": 1, "\u00c5": 2}`, '{"A\u030a":1,"\u00c5":2}'],
    ['controls in lower-case hex', String.raw`"\u001F\u007f\b\t\n\f\r"`, '"\\u001f\u007f\\b\\t\\n\\f\\r"'],
    ['line separators as they are', String.raw`"\u2028"`, '"\u2028"'],
    ['__proto__ is a member', '{"__proto__": {"a": 1}}', '{"__proto__":{"a":1}}'],
  ])('%s', (_, input, text) => {
    expect(canonical(input)).toBe(text)
  })

  test.each([
    ['a lone high surrogate', String.raw`"\ud83d"`],
    ['a lone low surrogate', String.raw`["\ude00\ud83d"]`],
    ['a lone surrogate in a name', String.raw`{"\ud83d": 1}`],
  ])('%s is refused', (_, input) => {
    expect(() => canonical(input)).toThrow(new TypeError('a lone surrogate has no canonical form'))
  })

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('1,000 levels of %s are taken, one more is refused', (_, open, close) => {
    const nested = (levels: number) => `${open.repeat(levels)}0${close.repeat(levels)}`
    expect(canonical(nested(1000))).toBe(nested(1000))
    expect(() => canonical(nested(1001))).toThrow(new RangeError('nested deeper than 1000 levels'))
  })
})

test.each([
  ['before', 'a', 'b', -1],
  ['after', 'b', 'a', 1],
  ['same', 'a', 'a', 0],
  ['capitals first', 'Z', 'a', -1],
  ['code units, not code points', '\u{1f600}', '\ufb33', -1],
])('the order of everything: %s', (_, a, b, order) => {
  expect(compareCodeUnits(a, b)).toBe(order)
})
