import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseIndex } from '../../../src/adapters/git-index/parse.js'

interface Entry {
  readonly path: string
  readonly isSubmodule: boolean
  readonly isSkipped: boolean
}

type Version = 2 | 3 | 4

/** Writes an index as git's documentation of the format says. */
function written(
  version: Version,
  hash: 20 | 32,
  entries: readonly Entry[],
  extensions: readonly string[] = [],
): Buffer {
  const header = Buffer.alloc(12)
  header.write('DIRC')
  header.writeUInt32BE(version, 4)
  header.writeUInt32BE(entries.length, 8)
  let before = Buffer.alloc(0)
  const rows = entries.map((entry) => {
    const name = Buffer.from(entry.path)
    const row = entryBytes(version, hash, entry, name, before)
    before = name
    return row
  })
  const tails = extensions.map((text) =>
    Buffer.concat([Buffer.from(text), Buffer.from([0, 0, 0, 3, 1, 2, 3])]),
  )
  return Buffer.concat([header, ...rows, ...tails, Buffer.alloc(hash, 7)])
}

function entryBytes(version: Version, hash: number, entry: Entry, name: Buffer, before: Buffer): Buffer {
  const isExtended = version > 2 && entry.isSkipped
  const fixed = Buffer.alloc(40 + hash + (isExtended ? 4 : 2), 0x5a)
  fixed.writeUInt32BE(entry.isSubmodule ? 0o160000 : 0o100644, 24)
  fixed.writeUInt16BE((isExtended ? 0x4000 : 0) | Math.min(name.length, 0xfff), 40 + hash)
  if (isExtended) fixed.writeUInt16BE(0x4000, 42 + hash)
  if (version < 4) {
    const length = fixed.length + name.length
    return Buffer.concat([fixed, name, Buffer.alloc(8 - (length % 8))])
  }
  let same = 0
  while (same < name.length && same < before.length && name[same] === before[same]) same += 1
  return Buffer.concat([fixed, offsetBytes(before.length - same), name.subarray(same), Buffer.from([0])])
}

function offsetBytes(value: number): Buffer {
  const bytes = [value & 0x7f]
  for (let rest = value >> 7; rest > 0; rest >>= 7) {
    rest -= 1
    bytes.unshift(0x80 | (rest & 0x7f))
  }
  return Buffer.from(bytes)
}

const part = fc.stringMatching(/^[a-zA-Z0-9 ._üß-]{1,12}$/)
const path = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('/'))
const entries = (version: Version) =>
  fc.array(
    fc.record({
      path,
      isSubmodule: fc.boolean(),
      isSkipped: version > 2 ? fc.boolean() : fc.constant(false),
    }),
  )

describe.each([2, 3, 4] as const)('version %i', (version) => {
  test.each([20, 32] as const)('with hashes of %i bytes is read as it was written', (hash) => {
    fc.assert(
      fc.property(entries(version), (given) => {
        fc.pre(given.length > 0 || hash === 20)
        expect(parseIndex(written(version, hash, given, ['TREE', 'EOIE']))).toEqual({
          entries: given,
          isWhole: true,
        })
      }),
    )
  })

  test('that ends too early is refused, cut at any place', () => {
    fc.assert(
      fc.property(entries(version), fc.nat(), (given, cut) => {
        const whole = written(version, 20, given)
        const end = whole.length - 20
        fc.pre(given.length > 0)
        expect(() => parseIndex(whole.subarray(0, cut % end))).toThrow(Error)
      }),
    )
  })
})

test('names longer than the length that an entry can state are read whole', () => {
  const long = { path: `${'a'.repeat(5_000)}.json`, isSubmodule: false, isSkipped: false }
  for (const version of [2, 4] as const)
    expect(
      parseIndex(written(version, 20, [long, { ...long, path: 'b' }])).entries.map(
        (each) => each.path.length,
      ),
    ).toEqual([5_005, 1])
})

test('an extension that must be understood means that there are more entries', () => {
  const whole = (...extensions: string[]) => parseIndex(written(2, 20, [], extensions)).isWhole
  expect([whole(), whole('TREE'), whole('link'), whole('TREE', 'sdir')]).toEqual([true, true, false, false])
})

test('any other bytes are read or refused with an error of ours, and soon', () => {
  const outcome = (bytes: Uint8Array): string => {
    try {
      return `read ${parseIndex(bytes).entries.length}`
    } catch (cause) {
      return String(cause)
    }
  }
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(2, 3, 4),
      fc.boolean(),
      (bytes, version, isIndex) => {
        const header = Buffer.from([...Buffer.from('DIRC'), 0, 0, 0, version, 0, 0, 0, 9])
        expect(outcome(isIndex ? Buffer.concat([header, bytes]) : bytes)).toMatch(
          /^(read \d+$|Error: (it|its|a name) )/,
        )
      },
    ),
  )
})

test.each([
  ['no index of git', Buffer.from('hello, this is text'), 'it is no index of git'],
  [
    'a version to come',
    Buffer.concat([Buffer.from('DIRC'), Buffer.from([0, 0, 0, 5, 0, 0, 0, 0])]),
    'its version is 5; 2 to 4 are known',
  ],
])('%s is refused', (_name, bytes, message) => {
  expect(() => parseIndex(bytes)).toThrow(message)
})
