import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Marker } from '../../src/core/model/observation.js'
import { snapshotDescription, versionDescription } from '../../src/core/plan/version-description.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import { codePoint } from '../support/code-points.js'
import { hostileText } from '../support/hostile.js'

/** Patterns and limits of the service model: ViewDescription and ContactFlowModuleDescription. */
const service = {
  view: { pattern: /^([\p{L}\p{N}_.:/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:/=+\-@,()']*)$/u, limit: 4096 },
  module: { pattern: /.*\S.*/, limit: 500 },
} as const

const kind = fc.constantFrom('view', 'module')
const hex = (length: number) =>
  fc.string({ unit: fc.nat(15).map((digit) => digit.toString(16)), minLength: length, maxLength: length })
const marker = fc.record({ commit: hex(12), hash: hex(64), source: hex(64) })

/** Emoji families, flags, skin tones, accents upon accents, old Hangul: what must not be cut in two. */
const clusters = fc.constantFrom(
  '👨‍👩‍👧‍👦',
  '🇪🇺',
  '👍🏽',
  'x\u0301\u0323',
  '\u1113\u1161\u11a8',
  '1\ufe0f\u20e3',
  'ก็',
  ' ',
  '—',
)
const anything = fc.string({ unit: fc.integer({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
const label = fc.oneof(
  hostileText,
  anything,
  fc.string({ unit: codePoint, maxLength: 600 }),
  fc.string({ unit: clusters, minLength: 20, maxLength: 200 }),
  fc.tuple(fc.nat(4200), clusters).map(([length, end]) => `${'a'.repeat(length)}${end}${end}`),
  marker.map(({ commit, hash }) => `v1 - commit ${commit} - content sha256:${hash}`),
)

const law = (check: (kind: 'view' | 'module', label: string, marker: Marker) => void) =>
  fc.assert(fc.property(kind, label, marker, check), { numRuns: 500 })
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Where each grapheme ends. */
const ends = (text: string) =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)

describe('the description of any version', () => {
  test('is one that the service takes', () =>
    law((kind, label, marker) => {
      const description = versionDescription(kind, label, marker)
      expect(description).toMatch(service[kind].pattern)
      expect(description.length).toBeLessThanOrEqual(service[kind].limit)
      expect(description.isWellFormed()).toBe(true)
      expect(description).not.toMatch(/\p{Cc}/u)
    }))

  test('finds its own marker and no other', () =>
    law((kind, label, marker) => {
      expect(readMarker(versionDescription(kind, label, marker))).toEqual(marker)
    }))

  test('is as it is: made of itself it stays the same', () =>
    law((kind, label, marker) => {
      const once = versionDescription(kind, label, marker)
      const own = once.slice(0, -versionDescription(kind, '', marker).length).replace(/ - $/, '')
      expect(versionDescription(kind, own, marker)).toBe(once)
    }))

  test('holds whole characters of its label, from the start', () =>
    law((_, label, marker) => {
      // A module's alphabet lets graphemes be; what is outside of it is taken out beforehand here.
      const clean = label
        .replace(/[\p{C}\p{Zl}\p{Zp}\u2010-\u203a\u2212\ufe58\ufe63\uff0d«»]/gu, '')
        .normalize('NFC')
        .trim()
      const ending = versionDescription('module', '', marker)
      const kept = versionDescription('module', clean, marker).slice(0, -ending.length).replace(/ - $/, '')
      const starts = ends(clean).map((end) => clean.slice(0, end).trimEnd())
      expect(['', ...starts]).toContain(kept)
    }))

  test('is one that the service takes where content is only kept', () =>
    fc.assert(
      fc.property(kind, hex(40), (kind, commit) => {
        expect(snapshotDescription(commit)).toMatch(service[kind].pattern)
        expect(readMarker(snapshotDescription(commit))).toBeNull()
      }),
    ))
})
