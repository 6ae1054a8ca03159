import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { failureReasons, type Report } from '../../src/core/model/report.js'
import { reportParts } from '../../src/render/report-json.js'
import { scenarios } from '../support/scenarios.js'

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

const textOf = (report: Report) => [...reportParts(report)].join('')

function problemsOf(text: string) {
  validate(JSON.parse(text))
  return validate.errors ?? []
}

describe('the report file', () => {
  test.each(Object.entries(scenarios))('of %s is as the published schema says', (_, report) => {
    expect(problemsOf(textOf(report))).toEqual([])
  })

  test.each(Object.entries(scenarios))(
    'of %s holds the whole report, each part in its place',
    (_, report) => {
      expect(textOf(report)).toBe(`${JSON.stringify(report, null, 2)}\n`)
    },
  )

  test('without definitions is as JSON.stringify writes it', () => {
    const report: Report = { ...scenarios.drift!, entries: {} }
    expect(textOf(report)).toBe(`${JSON.stringify(report, null, 2)}\n`)
  })

  test.each([
    ['a missing member', { failures: undefined }],
    ['an unknown member', { more: 1 }],
    ['another schema', { schema: 2 }],
    ['an unknown reason', { failures: [{ reason: 'bad luck', code: 'x', message: '' }] }],
  ])('with %s is refused by the schema', (_, change) => {
    expect(problemsOf(JSON.stringify({ ...scenarios.drift, ...change }))).not.toEqual([])
  })

  test('knows the failure reasons that the code knows', () => {
    expect(schema.$defs.failure.properties.reason.enum).toEqual(failureReasons)
  })
})
