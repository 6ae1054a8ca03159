import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { ActionError } from '../../../src/core/model/errors.js'
import {
  type EarlierReport,
  invalidReport,
  readEarlierReport,
} from '../../../src/core/promotion/earlier-report.js'
import { ageWarnings, checkUsable } from '../../../src/core/promotion/usable.js'
import { aContext, anEntry, anInstance, aReport, entriesOf } from '../../support/report.js'

const path = '/tmp/report.json'
const entry = anEntry('view/Desk', {
  publishedSources: [{ source: 'a'.repeat(64), version: 3, commit: '1a2b3c4d5e6f' }],
  liveVersion: { version: 4, commit: null, restored: false },
})
const whole = aReport({
  observed: 'versions',
  entries: entriesOf(entry),
  references: [
    {
      reference: '${value/fee}',
      key: 'view/Desk',
      path: 'Template',
      line: 1,
      column: 2,
      resolved: '5',
      overriddenBy: 'value/price',
    },
  ],
})
const json = JSON.parse(JSON.stringify(whole))
const read = (value: unknown) => readEarlierReport(value, path)

/** Null: nothing was thrown. */
function thrownBy(run: () => unknown): unknown {
  try {
    run()
    return null
  } catch (cause) {
    return cause
  }
}

test('of a report that this version writes, what promotion needs is read', () => {
  const { action, reason, drift, sourceSha256, publishedSources, baseVersion, liveVersion } = entry
  const needed = { action, reason, drift, sourceSha256, publishedSources, baseVersion, liveVersion }
  const { arn, id, alias } = anInstance
  expect(read(json)).toEqual({
    path,
    mode: 'publish',
    repository: aContext.repository,
    createdAt: Date.parse('2026-11-02T08:00:00Z'),
    instance: { arn, id, alias },
    observed: 'versions',
    entries: new Map([['view/Desk', needed]]),
    references: [{ reference: '${value/fee}', key: 'view/Desk', resolved: '5', overriddenBy: 'value/price' }],
  })
})

test('members that a later version adds are left out', () => {
  expect(read({ ...json, later: [] })).toEqual(read(json))
})

describe('what is refused', () => {
  test.each<[string, unknown, string, string]>([
    ['a list', [], 'promotion-report-invalid', 'the document is not an object'],
    [
      'a later schema',
      { ...json, schema: 2 },
      'promotion-report-schema',
      'has the schema 2, and this version reads schema 1',
    ],
    ['no schema', { ...json, schema: undefined }, 'promotion-report-schema', 'has the schema no number'],
    [
      'no time',
      { ...json, createdAt: undefined },
      'promotion-report-invalid',
      'the document.createdAt is not a time',
    ],
    [
      'a time that no calendar has',
      { ...json, createdAt: '2026-13-45T08:00:00Z' },
      'promotion-report-invalid',
      'the document.createdAt is not a time as in 2026-11-02T08:00:00Z',
    ],
    [
      'a source that is no hash',
      { ...json, entries: { x: { ...entry, publishedSources: [{ source: 'A', version: 1, commit: 'b' }] } } },
      'promotion-report-invalid',
      'the document.entries[0].publishedSources[0].source is not 64 hex digits',
    ],
    [
      'an action that is unknown',
      { ...json, entries: { x: { ...entry, action: 'promote' } } },
      'promotion-report-invalid',
      'the document.entries[0].action is not one of create',
    ],
  ])('%s', (_, value, code, part) => {
    expect(thrownBy(() => read(value))).toMatchObject({ code, message: expect.stringContaining(part) })
  })

  test('a file that cannot be read, with its cause if there is one', () => {
    const cause = new Error('EACCES')
    const refused = (why?: unknown) => invalidReport(path, 'cannot be read', why)
    expect(refused().message).toBe(
      'require-published-on: the file "/tmp/report.json" cannot be read. Give the path that the output report-path of an earlier step of this job names, of the same version of this action.',
    )
    expect([refused(cause).cause, Object.hasOwn(refused(), 'cause')]).toEqual([cause, false])
  })

  test('any other value: nothing but an ActionError is thrown, and nothing of the value is repeated', () => {
    const marker = 'zq9x'
    const texts = fc.string().map((text) => `${marker}${text}`)
    const odd = fc.oneof(fc.jsonValue(), texts, fc.constantFrom(null, 0, -1, [], {}, { __proto__: 1 }))
    const members = Object.keys(json).filter((name) => name !== 'schema')
    const edited = fc
      .tuple(fc.constantFrom(...members), odd)
      .map(([name, value]) => ({ ...json, [name]: value }))
    fc.assert(
      fc.property(fc.oneof(odd, edited), (value) => {
        const thrown = thrownBy(() => read(value))
        expect(thrown === null || thrown instanceof ActionError).toBe(true)
        expect(String(thrown)).not.toContain(marker)
      }),
    )
  })
})

describe('whether it may be read', () => {
  const own = { instanceArn: `${anInstance.arn}-other`, repository: aContext.repository }
  const code = (overrides: Partial<EarlierReport>, run = own) => {
    const found = checkUsable({ ...read(json), ...overrides }, run)
    return found instanceof ActionError ? found.code : null
  }
  test.each<[string, string | null, string | null]>([
    ['of another instance', code({}), null],
    ['of the repository in other letters', code({ repository: 'Example/Contact-Centre' }), null],
    ['of another repository', code({ repository: 'example/other' }), 'promotion-report-repository'],
    [
      'of the instance itself',
      code({}, { ...own, instanceArn: anInstance.arn }),
      'promotion-report-instance',
    ],
    [
      'of a replica, which has the same id in another Region',
      code({}, { ...own, instanceArn: anInstance.arn.replace('eu-west-2', 'us-east-1') }),
      null,
    ],
    ['described', code({ observed: 'describe' }), 'promotion-report-sources'],
    ['of a rollback', code({ mode: 'rollback' }), 'promotion-report-sources'],
    ['of a run that ended early', code({ instance: null, observed: null }), 'promotion-report-sources'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  test.each([
    [-1, []],
    [24, []],
    [24.01, [24]],
    [49.5, [49]],
    [null, []],
  ])('%s hours old', (hours, expected) => {
    const report = { ...read(json), ...(hours === null && { createdAt: null }), instance: anInstance }
    const warnings = ageWarnings(report, Date.parse('2026-11-02T08:00:00Z') + (hours ?? 1_000) * 3_600_000)
    expect(warnings.map(({ message }) => Number(/is (\d+) hours old/.exec(message)?.[1]))).toEqual(expected)
  })
})
