import { describe, expect, test } from '@jest/globals'
import type { World } from '../support/e2e.js'
import { type Stage, stage } from '../support/e2e-references.js'

const stages: readonly Stage[] = ['dev', 'test', 'prod']

/** What is live of the module `Desk`, as text. */
const liveText = ({ sim }: World) => JSON.stringify(sim.console.find('module', 'Desk').live)

describe('one repository and three instances', () => {
  test('is published to each with its own ids: S is equal, R is not, and a plan after it is empty', async () => {
    const ran = await Promise.all(
      stages.map(async (name) => {
        const world = await stage(name)
        const { report } = await world.publish()
        const again = await world.plan()
        return { world, report, again: again.report }
      }),
    )
    expect(ran.map(({ report }) => report.failures)).toEqual([[], [], []])
    const entries = ran.map(({ report }) => report.entries['module/Desk'])
    expect(new Set(entries.map((entry) => entry?.sourceSha256)).size).toBe(1)
    expect(new Set(entries.map((entry) => entry?.contentSha256)).size).toBe(3)
    expect(ran.map(({ again }) => Object.values(again.entries).map(({ action }) => action))).toEqual(
      ran.map(() => ['unchanged', 'unchanged', 'unchanged']),
    )
    for (const { world } of ran) {
      const text = liveText(world)
      const queue = [...world.sim.state.named.values()].find(({ kind }) => kind === 'queue')
      expect(text).toContain(queue?.arn)
      expect(text).toContain('eu-central-1: ${value/x} costs $$5.')
    }
    expect(ran.map(({ world }) => /Call ([+\d ]+)/.exec(liveText(world))?.[1])).toEqual([
      '+49 30 9999',
      '+49 30 1234',
      '+49 30 1234',
    ])
  })
})
