import { expect, test } from '@jest/globals'
import { reportedReferences } from '../../../src/core/report/references.js'
import { aDefinition } from '../../support/builders.js'
import { withResolution } from '../../support/references.js'

test('references are reported with their values, and with what replaces them in this instance', () => {
  const found = {
    reference: { kind: 'queue', name: 'Support', qualifier: null, form: null },
    written: '${queue/Support}',
    path: { root: 'Content', members: ['Actions', 0, 'Parameters', 'QueueId'] },
    place: { file: 'a.json', line: 4, column: 2 },
    isInCanvas: false,
    resolved: 'arn-1',
    overriddenBy: null,
    awaits: null,
  } as const
  const definition = withResolution(aDefinition(), {
    references: [
      found,
      { ...found, resolved: null, overriddenBy: 'queue/Help' },
      { ...found, resolved: null, awaits: 'module/New' },
    ],
  })
  const reported = {
    reference: '${queue/Support}',
    key: 'view/Wrap-up',
    path: 'Content.Actions[0].Parameters.QueueId',
    line: 4,
    column: 2,
  }
  expect(reportedReferences([aDefinition(), definition])).toEqual([
    { ...reported, resolved: 'arn-1' },
    { ...reported, resolved: null, overriddenBy: 'queue/Help' },
    { ...reported, resolved: null, awaits: 'module/New' },
  ])
})
