import { describe, expect, test } from '@jest/globals'
import type { Certainty, Finding } from '../../../src/core/check/finding.js'
import { type Circumstances, settleFindings } from '../../../src/core/check/settle.js'

const finding = (certainty: Certainty, more: Partial<Finding> = {}): Finding => ({
  code: 'missing-error-branch',
  certainty,
  type: 'Wait',
  path: { root: 'Content', members: ['Actions', 0, 'Transitions', 'Errors', 'NoMatchingError'] },
  message: 'Wait has no error branch.',
  evidence: 'seen live, 2026-08',
  ...more,
})
const plan: Circumstances = { check: 'plan', mode: 'plan', written: true, live: [] }
const severities = (findings: readonly Finding[], circumstances: Partial<Circumstances>) =>
  settleFindings(findings, { ...plan, ...circumstances }).map(({ severity }) => severity)

describe('how grave a finding is', () => {
  const proven = [finding('proven')]
  const placeholder = [finding('proven', { code: 'unresolved-placeholder' })]

  test.each<[string, Partial<Circumstances>, string, string]>([
    ['in a plan', {}, 'error', 'error'],
    ['in a publish: a rule may be wrong, a placeholder is none', { mode: 'publish' }, 'warning', 'error'],
    ['with error, in a plan', { check: 'error' }, 'error', 'error'],
    ['with error, in a publish', { check: 'error', mode: 'publish' }, 'error', 'error'],
    ['with warn', { check: 'warn' }, 'warning', 'warning'],
    ['of what is not written', { written: false }, 'warning', 'warning'],
    ['where nothing was compared', { written: null, live: null }, 'warning', 'warning'],
    ['where the live content could not be read', { live: null }, 'warning', 'warning'],
    ['of a source that was received elsewhere', { accepted: true }, 'warning', 'warning'],
  ])('proven, %s', (_name, circumstances, ofRule, ofPlaceholder) => {
    expect([severities(proven, circumstances), severities(placeholder, circumstances)]).toEqual([
      [ofRule],
      [ofPlaceholder],
    ])
  })

  test.each<Partial<Circumstances>>([{}, { check: 'error', mode: 'publish' }, { written: null, live: null }])(
    'documented is a warning, unknown a notice: %j',
    (circumstances) => {
      expect(severities([finding('documented'), finding('unknown')], circumstances)).toEqual([
        'warning',
        'notice',
      ])
    },
  )

  test('nothing is reported with off', () => {
    expect(
      severities([finding('proven'), finding('documented'), finding('unknown')], { check: 'off' }),
    ).toEqual([])
  })
})

describe('what the live content has too', () => {
  const moved = {
    path: { root: 'Content', members: ['Actions', 7, 'Transitions', 'Errors', 'NoMatchingError'] },
  } as const

  test('is left out, of any index and certainty', () => {
    const all = (['proven', 'documented', 'unknown'] as const).map((certainty) => finding(certainty))
    expect(severities(all, { live: [finding('proven', moved)] })).toEqual([])
  })

  test('is a warning where it is a placeholder: the service takes it, and it names nothing', () => {
    const code = 'unresolved-placeholder'
    expect(
      severities([finding('proven', { code })], { live: [finding('proven', { code, ...moved })] }),
    ).toEqual(['warning'])
  })

  test.each<[string, Partial<Finding>]>([
    ['code', { code: 'forbidden-error-branch' }],
    ['type', { type: 'ShowView' }],
    [
      'path',
      { path: { root: 'Content', members: ['Actions', 0, 'Transitions', 'Errors', 'TimeLimitExceeded'] } },
    ],
    ['root', { path: { ...finding('proven').path, root: 'Settings' } }],
  ])('is not the same by another %s', (_name, other) => {
    expect(severities([finding('proven')], { live: [finding('proven', other)] })).toEqual(['error'])
  })
})
