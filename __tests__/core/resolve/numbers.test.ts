import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import type { Catalogue } from '../../../src/core/resolve/catalogue.js'
import { parseReferences } from '../../../src/core/resolve/grammar.js'
import { resolveReference } from '../../../src/core/resolve/resolve.js'
import { readValues } from '../../../src/core/resolve/values.js'
import { aCatalogue } from '../../support/references.js'
import { anInstance } from '../../support/report.js'

async function read(file: string, text: string) {
  const { tree, problems } = await parse.document(file, new TextEncoder().encode(text))
  if (tree === null) throw new Error(JSON.stringify(problems))
  return readValues([tree], anInstance.id)
}

async function insert(file: string, text: string, written: string) {
  const { values } = await read(file, text)
  const catalogue: Catalogue = aCatalogue({
    values,
  })
  const [part] = parseReferences(written)
  if (part?.type !== 'reference') throw new Error(`${written} is no reference`)
  return resolveReference(part.reference, catalogue)
}

describe('a number of a file of values is inserted as it is written', () => {
  test.each([
    // YAML reads these as 4930123456, 42, 1.1 and 1000.
    ['+4930123456', '+4930123456'],
    ['0042', '0042'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['8', '8'],
    ['"8"', '8'],
  ])('YAML %s', async (number, text) => {
    expect(await insert('v.yaml', `values: { x: ${number} }`, '${value/x}')).toEqual({ type: 'text', text })
  })

  test('by an alias of YAML', async () => {
    expect(await insert('v.yaml', 'values: { a: &a 007, x: *a }', '${value/x}')).toEqual({
      type: 'text',
      text: '007',
    })
  })

  test('JSON', async () => {
    expect(await insert('v.json', '{"values": {"x": 1.10}}', '${value/x}')).toEqual({
      type: 'text',
      text: '1.10',
    })
  })

  test('and with #json as a number', async () => {
    expect(await insert('v.yaml', 'values: { x: 0042 }', '${value/x#json}')).toEqual({
      type: 'json',
      json: 42,
    })
  })
})

test.each([
  ['x: 12345678901234567890', 'The integer is about 12345678901234567000'],
  ['x: .inf', 'The number is read as Infinity'],
  ['x: { deep: [.nan] }', 'The number is read as NaN'],
])('a number that JSON does not hold exactly is refused: %s', async (member, message) => {
  const texts = [
    `values: { ${member} }`,
    `instances: { p: { instance: ${anInstance.id}, values: { ${member} } } }`,
  ]
  const found = await Promise.all(texts.map((text) => read('v.yaml', text)))
  expect(found.map(({ problems }) => problems.map(({ code, message: text }) => [code, text]))).toEqual(
    texts.map(() => [['number-range', expect.stringContaining(message)]]),
  )
})
