import { expect, test } from '@jest/globals'
import type { Entry } from '../../../src/core/model/report.js'
import { bySeverity } from '../../../src/core/report/by-severity.js'
import { anEntry } from '../../support/report.js'

const breaking: Partial<Entry> = {
  difference: {
    kind: 'view',
    from: 'live',
    items: [],
    omitted: [],
    picture: null,
    unrelated: false,
    breaking: [{ code: 'view-input-removed', message: 'An input is gone.' }],
  },
}
const undoes = { action: 'update', overwrites: 'console' } as const

test('a reader sees first what failed, then what breaks, then what undoes a change of the console', () => {
  const entries: Readonly<Record<string, Partial<Entry>>> = {
    'view/Unchanged': {},
    'view/Planned 10': { status: 'planned' },
    'view/Planned 9': { status: 'planned' },
    'view/Undoes': { status: 'planned', ...undoes },
    'view/Superseded': { status: 'planned', ...undoes, reason: 'superseded' },
    'view/Breaks': { status: 'planned', ...breaking },
    'view/Breaks and undoes': { status: 'planned', ...undoes, ...breaking },
    'view/Blocked': { status: 'blocked', action: 'blocked' },
    'view/Failed': { status: 'failed' },
  }
  const sorted = bySeverity({
    entries: Object.fromEntries(Object.entries(entries).map(([key, more]) => [key, anEntry(key, more)])),
  })
  expect(sorted.map(([key]) => key)).toEqual([
    'view/Failed',
    'view/Blocked',
    'view/Breaks and undoes',
    'view/Breaks',
    'view/Undoes',
    'view/Planned 9',
    'view/Planned 10',
    'view/Superseded',
    'view/Unchanged',
  ])
})
