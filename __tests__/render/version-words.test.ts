import { expect, test } from '@jest/globals'
import type { Entry } from '../../src/core/model/report.js'
import { versionWords } from '../../src/render/words.js'
import { anEntry, planned } from '../support/report.js'

test.each<[string, Entry, string]>([
  ['published', anEntry('view/Desk', { status: 'published', version: 4 }), 'v3 → v4'],
  ['to publish', planned('view/Desk'), 'v3 → new'],
  [
    'that drifted to a version which the console made',
    anEntry('view/Desk', { status: 'skipped', action: 'drifted', reason: 'drifted', version: 2 }),
    'v3',
  ],
  [
    'that is blocked, while the console made a version',
    anEntry('view/Desk', { status: 'blocked', action: 'blocked', reason: 'archived', version: 2 }),
    'v3',
  ],
  [
    'on hold',
    anEntry('view/Desk', { status: 'skipped', action: 'held', reason: 'rolled-back', version: 2 }),
    'v2',
  ],
])('the versions of a definition %s', (_, entry, words) => {
  expect(versionWords(entry)).toBe(words)
})
