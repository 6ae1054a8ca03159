import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from '../../src/adapters/text/index.js'
import { load } from '../../src/app/load/index.js'
import { target } from '../core/kinds/reading.js'
import '../support/preload-checks.js'

const folder = 'fixtures/hostile'
const names = (await readdir(folder)).toSorted()
const corpus = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(`${folder}/${name}`)] as const)),
)

/** A file as load leaves it: the codes of its errors, or the text that would be sent. */
async function loaded(path: string, bytes: Uint8Array): Promise<string> {
  const views = [{ path, read: async () => bytes }]
  const { definitions, invalid } = await load({ views, modules: [] }, parse, target)
  const codes = invalid.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  )
  const sent = definitions.map(({ content }) => (content.kind === 'view' ? content.template : ''))
  return [...new Set(codes), ...sent].join(' ')
}

const template = (body: string, more = '') =>
  `{"Head":{"Configuration":{"Layout":{"Columns":[12]}}${more}},"Body":${body}}`
const shows = (text: string) => template(`[{"_id":"t","Type":"TextBox","Props":{},"Content":["${text}"]}]`)
const holds = (value: string) =>
  template(`[{"_id":"t","Type":"TextBox","Props":{"n":${value}},"Content":["a"]}]`)
const polluted = ',"__proto__":{"polluted":true}'

/** A refusal by its codes, or faithful handling by what is sent. */
const expected: Readonly<Record<string, string>> = {
  'bidi.json': shows('\u202e\u2066gpj.exe\u2069'),
  'bom.json': template('[]'),
  'command-as-name.json': template('[]'),
  'comment.json': 'json-syntax',
  'crlf.json': shows('a'),
  'deep.json': 'nesting-depth',
  'deep.yaml': 'nesting-depth',
  'duplicate-keys.json': 'duplicate-key',
  'escaped-command-as-name.json': 'name-alphabet',
  'lone-surrogate.json': 'lone-surrogate',
  'long-name.json': 'name-length',
  'markup-in-description.json': 'description-alphabet',
  'minus-zero.json': holds('0'),
  'nul-escaped.json': shows('a\\u0000b'),
  'nul-raw.json': 'json-syntax',
  'number-inexact.json': 'number-range',
  'number-too-large.json': 'number-range',
  'path-as-name.json': template('[]'),
  'proto-members.json': template(
    '[{"_id":"t","Type":"TextBox","Props":{},"Content":["x"]}]',
    `${polluted},"constructor":{"prototype":{"polluted":true}}`,
  ),
  'raw-surrogate.json': 'text-encoding',
  'structure-as-name.json': 'name-alphabet',
  'text-of-json-too-deep.json': 'nesting-depth',
  'utf-16.json': 'text-encoding',
  'yaml-bomb.yaml': 'yaml-alias',
  'yaml-control.yaml': 'control-character',
  'yaml-keys.yaml': 'yaml-key',
  'yaml-merge.yaml': 'yaml-merge-key',
  'yaml-proto.yaml': template('[]', polluted),
  'yaml-tag.yaml': 'yaml-value',
  'yaml-two-documents.yaml': 'yaml-documents',
}

test('each file of the corpus is refused clearly, or handled faithfully', async () => {
  const seen = [...corpus].map(async ([name, bytes]) => [name, await loaded(name, bytes)] as const)
  expect(Object.fromEntries(await Promise.all(seen))).toEqual(expected)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

const small = [...corpus].filter(([, bytes]) => bytes.length < 2_000)

/** A file of the corpus with bytes cut out, doubled or put in. */
const mutant = fc
  .record({
    of: fc.constantFrom(...small),
    at: fc.nat(2_000),
    cut: fc.nat(20),
    put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...small.map(([, bytes]) => bytes))),
    type: fc.constantFrom('json', 'yaml'),
  })
  .map(({ of: [, bytes], at, cut, put, type }) => ({
    name: `mutant.${type}`,
    bytes: Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
  }))

test('for any change in them, a file ends as one definition or as errors', () =>
  fc.assert(
    fc.asyncProperty(mutant, async ({ name, bytes }) => {
      expect(await loaded(name, bytes)).not.toBe('')
    }),
    { numRuns: 1_000 },
  ))

/** Too much of something, each within 4 MiB. */
const masses: Readonly<Record<string, readonly [name: string, text: string]>> = {
  '100,000 members': [
    'a.json',
    `{${Array.from({ length: 100_000 }, (_, n) => `"member${n}":0`).join(',')},"Template":{},"Actions":[]}`,
  ],
  '100,000 actions': [
    'a.json',
    JSON.stringify({ Template: {}, Actions: Array.from({ length: 100_000 }, (_, n) => `a${n}`) }),
  ],
  '100,000 members of one name': ['a.json', `{${'"a":0,'.repeat(100_000)}"a":0}`],
  '4 MiB of dashes': ['a.yaml', '- \n'.repeat(1_398_101)],
  '4 MiB of lists': ['a.json', `[${'[],'.repeat(1_398_100)}0]`],
  '4 MiB of one word': ['a.yaml', 'a'.repeat(4 * 1024 * 1024)],
}

test.each(Object.entries(masses))('%s are refused within seconds', async (_name, [name, text]) => {
  const start = performance.now()
  expect(await loaded(name, new TextEncoder().encode(text))).toMatch(/^[a-z-]+( [a-z-]+)*$/)
  expect(performance.now() - start).toBeLessThan(15_000)
})
