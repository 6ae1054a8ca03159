import { describe, expect, test } from '@jest/globals'
import { hashJson, sha256 } from '../../../src/core/hash/sha256.js'

describe('SHA-256 of text', () => {
  // FIPS 180-4's examples; the last by `printf 'é' | sha256sum`.
  test.each([
    ['no text', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['UTF-8 bytes', 'é', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
  ])('%s', (_, text, hash) => {
    expect(sha256(text)).toBe(hash)
  })
})

test('structure is hashed as its canonical JSON', () => {
  expect(hashJson({ b: [1, 2], a: 'x' })).toBe(sha256('{"a":"x","b":[1,2]}'))
  expect(hashJson(['a', 'b'])).not.toBe(hashJson(['ab']))
})
