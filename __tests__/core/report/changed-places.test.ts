import { expect, test } from '@jest/globals'
import type { ChangedPlace, ReportedDifference } from '../../../src/core/model/difference.js'
import type { Entry } from '../../../src/core/model/report.js'
import { type ChangedPlaces, withChangedPlaces } from '../../../src/core/report/changed-places.js'
import { anEntry } from '../../support/report.js'

const at = (line: number): ChangedPlace => ({ file: 'a.json', line, column: 1 })
const [start, changed, undone] = [at(1), at(2), at(3)]
const nowhere: ChangedPlaces = { breaking: [], changed: null, undone: null }
const warning = (code: string, place?: ChangedPlace) => ({
  code,
  message: 'A warning.',
  ...(place && { place }),
})
const difference = (...places: readonly (ChangedPlace | null)[]): ReportedDifference => ({
  kind: 'view',
  from: 'live',
  items: [],
  omitted: [],
  picture: null,
  unrelated: false,
  breaking: places.map((place) => ({
    code: 'view-input-removed',
    message: 'It breaks.',
    ...(place && { place }),
  })),
})

test.each<[string, Partial<Entry>, ChangedPlaces, Partial<Entry>]>([
  ['what did not change stays where it is', {}, { ...nowhere, changed, undone }, {}],
  [
    'drift is where the console changed it',
    { reason: 'drifted' },
    { ...nowhere, changed, undone },
    { place: undone },
  ],
  [
    'drift is at any change, where that of the console is not in the file',
    { reason: 'drifted' },
    { ...nowhere, changed },
    { place: changed },
  ],
  ['drift without a place is at the start of the definition', { reason: 'drifted' }, nowhere, {}],
  [
    'each warning about the change is at what it is about',
    {
      warnings: ['overwrites-console-edit', 'reference-changed', 'stored-form'].map((code) => warning(code)),
    },
    { ...nowhere, changed, undone },
    {
      warnings: [
        warning('overwrites-console-edit', undone),
        warning('reference-changed', changed),
        warning('stored-form'),
      ],
    },
  ],
  [
    'a warning about an undone change that is not in the file is at any change',
    { warnings: [warning('overwrites-console-edit')] },
    { ...nowhere, changed },
    { warnings: [warning('overwrites-console-edit', changed)] },
  ],
  [
    'a warning without a place has none',
    { warnings: [warning('overwrites-console-edit')] },
    nowhere,
    { warnings: [warning('overwrites-console-edit')] },
  ],
  [
    'what breaks is at its own place, if the file has that',
    { difference: difference(null, null) },
    { ...nowhere, breaking: [null, changed] },
    { difference: difference(null, changed) },
  ],
])('%s', (_, before, places, expected) => {
  const entry = anEntry('view/Desk', { place: start, ...before })
  expect(withChangedPlaces(entry, places)).toEqual({ ...entry, ...expected })
})
