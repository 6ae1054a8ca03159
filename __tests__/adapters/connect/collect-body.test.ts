import { expect, test } from '@jest/globals'
import { collectBody } from '../../../src/adapters/connect/collect-body.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function aBody(chunks: readonly string[], length?: string) {
  return {
    headers: { 'content-length': length },
    async *[Symbol.asyncIterator]() {
      for (const chunk of chunks) yield bytes(chunk)
    },
  }
}

test.each([
  ['its length', '6'],
  ['no length', undefined],
  ['a length that is none', 'many'],
  ['a longer one', '60'],
  ['a shorter one', '3'],
  ['none at all', '0'],
])('a body is whole where its headers say %s', async (_, length) => {
  const body = await collectBody(aBody(['ab', 'cde', 'f'], length))
  expect(new TextDecoder().decode(body)).toBe('abcdef')
})

test('an empty body is empty', async () => {
  expect(await collectBody(aBody([], '0'))).toHaveLength(0)
})

test('a connection that breaks is not taken for the end', async () => {
  const broken = {
    async *[Symbol.asyncIterator]() {
      yield bytes('ab')
      throw new Error('aborted')
    },
  }
  await expect(collectBody(broken)).rejects.toThrow('aborted')
})
