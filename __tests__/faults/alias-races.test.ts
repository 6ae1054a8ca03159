import { describe, expect, test } from '@jest/globals'
import { type AliasCase, endOf, versionNewer } from '../support/alias-desk.js'

const update = 'UpdateContactFlowModuleAlias'
const describeAlias = 'DescribeContactFlowModuleAlias'
const create = 'CreateContactFlowModuleAlias'
const cases: readonly (readonly [string, AliasCase])[] = [
  [
    'somebody puts it where it belongs, before it is moved',
    {
      on: 1,
      end: { live: 2 },
      story: 'unchanged unchanged v2',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => void sim.console.putAlias('desk', 'live', 2)),
    },
  ],
  [
    'somebody deletes it',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v0 → v2',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => sim.console.deleteAlias('desk', 'live')),
    },
  ],
  [
    'somebody deletes it between the look and the move',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v0 → v2',
      meanwhile: (sim) => sim.hook({ operation: update }, () => sim.console.deleteAlias('desk', 'live')),
    },
  ],
  [
    'somebody deletes it and creates it again',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => {
          sim.console.deleteAlias('desk', 'live')
          sim.console.putAlias('desk', 'live', 1)
        }),
    },
  ],
  [
    'somebody gives it another name',
    {
      on: 1,
      end: { old: 1, live: 2 },
      story: 'updated unchanged v2, alias v0 → v2',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => sim.console.renameAlias('desk', 'live', 'old')),
    },
  ],
  [
    'a newer run puts it on a higher version, before it is moved',
    {
      on: 1,
      end: { live: 3 },
      story: 'unchanged unchanged v2, alias-ahead',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => {
          versionNewer(sim)
          sim.console.putAlias('desk', 'live', 3)
        }),
    },
  ],
  [
    'a newer run puts it on a higher version of the same content',
    {
      on: 1,
      end: { live: 3 },
      story: 'unchanged unchanged v2',
      meanwhile: (sim) =>
        sim.hook({ operation: describeAlias }, () => {
          sim.console.createVersion('module', 'desk')
          sim.console.putAlias('desk', 'live', 3)
        }),
    },
  ],
  [
    'a newer run puts it on a higher version, after it is moved',
    {
      on: 1,
      end: { live: 3 },
      story: 'unchanged unchanged v2, alias-ahead',
      meanwhile: (sim) =>
        sim.hook({ operation: update, when: 'after' }, () => {
          versionNewer(sim)
          sim.console.putAlias('desk', 'live', 3)
        }),
    },
  ],
  [
    'the service refuses the move once because of a conflict',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      meanwhile: (sim) =>
        sim.prime({ operation: update, fault: { error: 'ConditionalOperationFailedException' } }),
    },
  ],
  [
    'the service refuses the move twice because of a conflict',
    {
      on: 1,
      end: { live: 1 },
      story: 'failed unchanged v2, alias-not-moved',
      meanwhile: (sim) =>
        sim.prime({ operation: update, times: 2, fault: { error: 'ConditionalOperationFailedException' } }),
    },
  ],
  [
    'the move is refused because somebody else moved it there',
    {
      on: 1,
      end: { live: 2 },
      story: 'unchanged unchanged v2',
      meanwhile: (sim) => {
        sim.prime({ operation: update, fault: { error: 'ConditionalOperationFailedException' } })
        sim.hook({ operation: update }, () => void sim.console.putAlias('desk', 'live', 2))
      },
    },
  ],
  [
    'another run creates it first',
    {
      on: 0,
      end: { live: 2 },
      story: 'unchanged unchanged v2',
      meanwhile: (sim) => sim.hook({ operation: create }, () => void sim.console.putAlias('desk', 'live', 2)),
    },
  ],
  [
    'another run creates it first, on an older version',
    {
      on: 0,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      meanwhile: (sim) => sim.hook({ operation: create }, () => void sim.console.putAlias('desk', 'live', 1)),
    },
  ],
]

describe('only the alias has to be moved, and meanwhile', () => {
  test.each(cases)('%s', async (_, each) => {
    const { story, end } = each
    expect(await endOf(each)).toEqual({ story, end, wrong: [] })
  })
})
