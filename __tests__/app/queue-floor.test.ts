import { describe, expect, test } from '@jest/globals'
import { runAction } from '../../bench/calls.js'
import { floorOf, spentBy } from '../../bench/instance.js'
import { type Load, load } from '../support/fleet.js'

/**
 * What each load costs of each operation, in numbers, and that a run lasts hardly longer than the calls of its busiest
 * operation must take at the service's quota. The formulae behind the numbers are in support/call-budget.ts. Of changed and
 * new ones half as many do: their queues are the longest all the same.
 */

interface Row {
  readonly each: Load
  readonly mode: 'plan' | 'publish'
  readonly operations: Readonly<Record<string, number>>
}

const searches = { DescribeInstance: 1, SearchViews: 2, SearchContactFlowModules: 2 }
const lists = { DescribeInstance: 1, ListViews: 2, ListContactFlowModules: 1 }

const rows: readonly Row[] = [
  { mode: 'plan', each: load(200), operations: searches },
  {
    mode: 'plan',
    each: load(0, 101),
    operations: {
      ...searches,
      DescribeView: 202,
      DescribeContactFlowModule: 202,
      ListViewVersions: 101,
      ListContactFlowModuleVersions: 101,
    },
  },
  {
    mode: 'plan',
    each: load(0, 0, 100),
    operations: {
      DescribeInstance: 1,
      SearchViews: 1,
      SearchContactFlowModules: 1,
      ListViews: 1,
      ListContactFlowModules: 2,
    },
  },
  {
    mode: 'plan',
    each: load(180, 20),
    operations: {
      ...searches,
      DescribeView: 40,
      DescribeContactFlowModule: 40,
      ListViewVersions: 20,
      ListContactFlowModuleVersions: 20,
    },
  },
  {
    mode: 'publish',
    each: load(200),
    operations: { ...lists, DescribeView: 200, DescribeContactFlowModule: 200 },
  },
  {
    mode: 'publish',
    each: load(0, 101),
    operations: {
      ...lists,
      DescribeView: 404,
      DescribeContactFlowModule: 606,
      ListViewVersions: 101,
      ListContactFlowModuleVersions: 303,
      UpdateViewContent: 101,
      UpdateContactFlowModuleContent: 101,
      CreateViewVersion: 101,
      CreateContactFlowModuleVersion: 101,
    },
  },
  {
    mode: 'publish',
    each: load(0, 0, 100),
    operations: {
      DescribeInstance: 1,
      ListViews: 1,
      ListContactFlowModules: 2,
      DescribeContactFlowModule: 200,
      ListContactFlowModuleVersions: 200,
      CreateView: 100,
      CreateContactFlowModule: 100,
      CreateViewVersion: 100,
      CreateContactFlowModuleVersion: 100,
    },
  },
  {
    mode: 'publish',
    each: load(180, 20),
    operations: {
      ...lists,
      DescribeView: 260,
      DescribeContactFlowModule: 300,
      ListViewVersions: 20,
      ListContactFlowModuleVersions: 60,
      UpdateViewContent: 20,
      UpdateContactFlowModuleContent: 20,
      CreateViewVersion: 20,
      CreateContactFlowModuleVersion: 20,
    },
  },
]

const named = rows.map((row) => {
  const { unchanged, changed, created } = row.each
  return [`${row.mode} of (${unchanged}, ${changed}, ${created})`, row] as const
})

describe('views and modules by the hundred, unchanged, changed and new', () => {
  test.each(named)(
    '%s',
    async (_, { mode, each, operations }) => {
      const spent = await spentBy(['view', 'module'], each, (instance) =>
        runAction(instance, { inputs: { mode } }),
      )
      expect([spent.operations, spent.throttled]).toEqual([operations, 0])
      // Half a second for the call that a burst leaves out, and a few calls before and after the longest queue.
      const floor = floorOf(operations)
      expect(spent.seconds).toBeLessThan(floor + 1)
      expect(spent.seconds).toBeLessThanOrEqual(Math.max(1, 1.06 * floor))
    },
    240_000,
  )
})
