import { afterEach, describe, expect, test } from '@jest/globals'
import type { Simulator, SimulatorOptions } from '../../simulator/index.js'
import {
  aliasCalls,
  aliasesOf,
  aliasInstance,
  aliasStory,
  aliasUntruths,
  runWithAlias,
  withTwoVersions,
} from '../support/alias-desk.js'

type Switches = NonNullable<SimulatorOptions['switches']>
const instances: Simulator[] = []
afterEach(async () => {
  await Promise.all(instances.splice(0).map((sim) => sim.stop()))
})

async function running(switches: Switches = {}): Promise<Simulator> {
  const sim = await aliasInstance(switches)
  instances.push(sim)
  return sim
}

const update = 'UpdateContactFlowModuleAlias'
const describeAlias = 'DescribeContactFlowModuleAlias'
const create = 'CreateContactFlowModuleAlias'

async function prepared(on: number, switches: Switches = {}): Promise<Simulator> {
  const sim = await withTwoVersions(on, switches)
  instances.push(sim)
  return sim
}

describe('a version is made, and the alias', () => {
  const failure = async (switches: Switches, meanwhile: (sim: Simulator) => void = () => {}) => {
    const sim = await prepared(2, switches)
    meanwhile(sim)
    const report = await runWithAlias(sim, 'three')
    const reported = [
      aliasStory(report),
      aliasesOf(sim),
      report.failures.map(({ reason, message }) => [reason, message]),
    ]
    expect(aliasUntruths(sim, report)).toEqual([])
    sim.switches.deny = []
    sim.clearFaults()
    const again = aliasStory(await runWithAlias(sim, 'three'))
    return [...reported, again]
  }

  test('may not be moved: both are reported, and the next run moves it', async () => {
    const [story, end, failures, again] = await failure({ deny: [`connect:${update}`] })
    expect([story, end, again]).toEqual([
      'failed update v3, alias-not-moved',
      { live: 2 },
      'updated unchanged v3, alias v2 → v3',
    ])
    expect(failures).toEqual([
      [
        'access-denied',
        expect.stringMatching(
          /^module\/desk: version 3 was made and holds this definition, but putting the alias "live" on it failed\. UpdateContactFlowModuleAlias .* Allow connect:UpdateContactFlowModuleAlias on the instance's flow-module/,
        ),
      ],
    ])
  })

  test('is moved by somebody else again and again: conflict', async () => {
    const refuse = (sim: Simulator) =>
      sim.prime({ operation: update, times: 5, fault: { error: 'ConditionalOperationFailedException' } })
    const [story, end, failures] = await failure({}, refuse)
    expect([story, end]).toEqual(['failed update v3, alias-not-moved', { live: 2 }])
    expect(failures).toEqual([
      ['conflict', expect.stringContaining('Somebody else moves the alias at the same time')],
    ])
  })

  test('is put back by an older run: it is looked at again, and moved', async () => {
    const putBack = (sim: Simulator) =>
      sim.hook({ operation: update, when: 'after' }, () => void sim.console.putAlias('desk', 'live', 1))
    const [story, end] = await failure({}, putBack)
    expect([story, end]).toEqual(['published update v3, alias v2 → v3', { live: 3 }])
  })

  test('is put back twice: conflict, and nobody is said to get the new version', async () => {
    const putBack = (sim: Simulator) => {
      for (const nth of [1, 2])
        sim.hook(
          { operation: update, when: 'after', nth },
          () => void sim.console.putAlias('desk', 'live', nth),
        )
    }
    const [story, end] = await failure({}, putBack)
    expect([story, end]).toEqual(['failed update v3, alias-not-moved', { live: 2 }])
  })

  test.each([
    ['ResourceNotFoundException', 4],
    ['InvalidRequestException', 4],
  ] as const)(
    'is refused for a while because the version is new: %s',
    async (aliasVersionError, aliasVersionLag) => {
      const [story, end] = await failure({ aliasVersionError, aliasVersionLag })
      expect([story, end]).toEqual(['published update v3, alias v2 → v3', { live: 3 }])
    },
  )

  test('was created a moment ago with its module, and neither is shown', async () => {
    const sim = await running({
      createLag: { calls: 3, error: 'not-found', writes: true, operations: [create] },
      aliasLag: { seconds: 180 },
      aliasListLag: { seconds: 180 },
      aliasVersionLag: 2,
      listLag: { seconds: 180 },
    })
    const first = await runWithAlias(sim, 'one')
    expect([aliasStory(first), aliasesOf(sim)]).toEqual(['published create v1, alias v0 → v1', { live: 1 }])
  })
})

describe('lists of aliases lag', () => {
  const lag: Switches = { aliasListLag: 1_000 }

  test('that one was created is not seen: it is found by the service refusing a second one, and later moved', async () => {
    const sim = await prepared(0, lag)
    expect(aliasStory(await runWithAlias(sim, 'two'))).toBe('updated unchanged v2, alias v0 → v2')
    const blind = await runWithAlias(sim, 'two')
    expect([aliasStory(blind), aliasesOf(sim)]).toEqual(['failed unchanged v2, alias-not-moved', { live: 2 }])
    sim.endLags()
    expect(aliasStory(await runWithAlias(sim, 'two'))).toBe('unchanged unchanged v2')
  })

  test('that one was moved is not seen: it is described, and left', async () => {
    const sim = await prepared(1, lag)
    await runWithAlias(sim, 'two')
    sim.clearCalls()
    expect(aliasStory(await runWithAlias(sim, 'two'))).toBe('unchanged unchanged v2')
    expect(aliasCalls(sim)).toEqual(['List', 'Describe'])
  })

  test('that one was deleted is not seen: it is described, looked for, and created again', async () => {
    const sim = await prepared(1)
    sim.hook({ operation: describeAlias }, () => sim.console.deleteAlias('desk', 'live'))
    expect(aliasStory(await runWithAlias(sim, 'two'))).toBe('updated unchanged v2, alias v0 → v2')
  })
})

test('an answer about a creation is lost while lists lag: it is not made twice', async () => {
  const sim = await prepared(0, { aliasListLag: 3 })
  sim.prime({ operation: create, fault: 'reset-after' })
  const report = await runWithAlias(sim, 'two')
  expect([aliasStory(report), aliasesOf(sim)]).toEqual(['updated unchanged v2, alias v0 → v2', { live: 2 }])
})
