import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { explanations } from '../../src/adapters/connect/errors.js'
import { findingCodes } from '../../src/core/check/finding-codes.js'
import { problemCodes } from '../../src/core/document/problem-codes.js'
import { failureReasons } from '../../src/core/model/report.js'
import {
  definitionSections,
  findingSections,
  modelledErrors,
  operationNames,
  operationTable,
  serviceErrorTable,
  sources,
  unnamedErrors,
} from '../support/errors-doc.js'
import { goldenPart } from '../support/golden.js'

const file = 'docs/errors.md'
const src = await sources()
const source = [...src.values()].join('\n')

const made = [
  ['definitions', definitionSections(source)],
  ['findings', findingSections()],
  ['service-errors', serviceErrorTable()],
  ['operations', await operationTable()],
] as const

describe('what is made of tables of the code', () => {
  test.each(made)('%s', (name, text) => {
    expect(goldenPart(file, name, text)).toBe(text)
  })
})

const matches = (pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map(([, word = '']) => word)

/** The words of a type that is a union of texts, on one line or on several. */
function union(type: string): readonly string[] {
  const body =
    new RegExp(`^export type ${type} =((?:(?:\\n  \\|| \\|)? '[a-z-]+')+)`, 'm').exec(source)?.[1] ?? ''
  return [...body.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word)
}

const thrown = [...source.matchAll(/new ActionError\(\s*'([a-z-]+)',\s*'([a-z-]+)'/g)].map(
  ([, reason = '', code = '']) => ({ reason, code }),
)
const inputCodes = union('InputProblemCode')
const referenceReasons = [
  ...(/^export interface ReferenceBlock \{\n {2}readonly reason: (.*)$/m.exec(source)?.[1] ?? '').matchAll(
    /'([a-z-]+)'/g,
  ),
].map(([, word = '']) => word)
const blockReasons = [...union('BlockReason'), ...referenceReasons]
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].toSorted()

const document = readFileSync(file, 'utf8')
const sections = document.split(/^(?=#{2,4} )/m).flatMap((text) => {
  const code = /^#{3,4} `([a-z-]+)`$/m.exec(text)?.[1]
  return code === undefined ? [] : [{ code, text }]
})

describe('headings', () => {
  test('one for each code that is used, and none besides', () => {
    const used = [
      ...thrown.map(({ code }) => code),
      ...matches(/\bcode: '([a-z-]+)'/g),
      ...unnamedErrors().map(({ code }) => code),
      ...Object.values(explanations).map(({ code }) => code),
      ...Object.keys(problemCodes),
      ...Object.keys(findingCodes),
      ...inputCodes,
      ...blockReasons,
      ...matches(/^export type HoldReason = '([a-z-]+)'$/gm),
    ]
    expect(sections.map(({ code }) => code).toSorted()).toEqual(sorted(used))
  })

  test('the unions are found in the source', () => {
    expect([
      inputCodes.includes('missing-input'),
      blockReasons.includes('superseded'),
      referenceReasons.length,
    ]).toEqual([true, true, 4])
  })

  test('no code is thrown that the search does not see, but where it is handed on', () => {
    const unseen = [...src].flatMap(([name, text]) => {
      const all = text.match(/new ActionError\(/g)?.length ?? 0
      const literal = text.match(/new ActionError\(\s*'[a-z-]+',\s*'[a-z-]+'/g)?.length ?? 0
      return all > literal ? [`${name}: ${all - literal}`] : []
    })
    expect(unseen.toSorted()).toEqual([
      'adapters/connect/errors.ts: 1',
      'adapters/files/read.ts: 1',
      'app/observe/index.ts: 1',
      'app/publish/alias-failure.ts: 1',
      'app/publish/errors.ts: 1',
      'app/publish/references.ts: 1',
      'app/publish/verify-version.ts: 1',
      'app/resolve/index.ts: 1',
      'core/model/errors.ts: 1',
      'core/plan/checks.ts: 1',
      'core/report/denials.ts: 1',
    ])
  })

  test.each(sections)('$code says what to do', ({ text }) => {
    expect(text).toMatch(/^#+ .*\n\n[^*\n].*\.\n\n\*\*What to do:\*\* [a-z].*\.(\n|$)/s)
  })
})

describe('failure reasons', () => {
  const rows = [...document.matchAll(/^\| `([a-z-]+)` \| ([^|`]|`fail-on-[a-z]+`)+ \| (.*) \|$/gm)].map(
    ([, reason = '', , codes = '']) => ({
      reason,
      codes: [...codes.matchAll(/\[`([a-z-]+)`\]/g)].map(([, code = '']) => code),
    }),
  )

  test('all, in their order, each with the codes that lead to it', () => {
    const pairs = [
      ...thrown,
      ...unnamedErrors(),
      ...Object.values(explanations),
      ...inputCodes.map((code) => ({ reason: 'invalid-input', code })),
    ]
    expect(rows).toEqual(
      failureReasons.map((reason) => ({
        reason,
        codes: sorted(pairs.filter((pair) => pair.reason === reason).map(({ code }) => code)),
      })),
    )
  })
})

describe('every error of the service model is explained', () => {
  test.each(operationNames)('%s', async (operation) => {
    const errors = await modelledErrors(operation)
    expect(errors.length).toBeGreaterThan(2)
    expect(errors.filter((name) => !Object.hasOwn(explanations, name))).toEqual([])
  })
})
