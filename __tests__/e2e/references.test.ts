import { describe, expect, test } from '@jest/globals'
import { contactCentre, type World } from '../support/e2e.js'
import { referringFiles, type Stage, saying, stage } from '../support/e2e-references.js'

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

describe('a queue that was created again', () => {
  test('is an update that no commit caused: the warning has both ids, and the difference the name', async () => {
    const world = await stage('prod')
    await world.publish()
    const [old] = [...world.sim.state.named.values()].filter(({ kind }) => kind === 'queue')
    world.sim.console.deleteNamed('queue', 'Support')
    const made = world.sim.console.addNamed('queue', { name: 'Support' })
    const { report } = await world.plan()
    const entry = report.entries['module/Desk']
    expect([entry?.action, entry?.warnings.map(({ code }) => code)]).toEqual([
      'update',
      ['reference-changed'],
    ])
    expect(entry?.warnings[0]?.message).toBe(
      `module/Desk: the file is as it was published as version 1, but its references are something else in the instance now: "\${queue/Support}" was ${old?.arn}, is ${made.arn}. Publishing replaces what is live.`,
    )
    expect(entry?.difference?.items.flatMap(({ details }) => details)).toEqual([
      { label: 'QueueId', before: old?.arn, after: 'queue/Support', words: null },
    ])
    expect(report.references.find(({ reference }) => reference === '${queue/Support}')).toEqual({
      reference: '${queue/Support}',
      key: 'module/Desk',
      path: 'Content.Actions[0].Parameters.QueueId',
      line: 14,
      column: 22,
      resolved: made.arn,
    })
  })
})

test('the canvas asks for no list, and never blocks', async () => {
  const canvas = { 'connect/modules/greeting.json': referringFiles['connect/modules/greeting.json'] ?? '' }
  const world = await stage('prod', canvas)
  world.sim.switches.deny = ['connect:ListQueues']
  const { report } = await world.publish()
  expect([report.failures, report.entries['module/Greeting']?.status]).toEqual([[], 'published'])
  expect(world.sim.calls.filter(({ operation }) => operation === 'ListQueues')).toEqual([])
  expect(JSON.stringify(world.sim.console.find('module', 'Greeting').live)).toContain(
    '${queue/only on the canvas}',
  )
})

test('a list that the role may not make: a plan does the rest, a publish stops before its first write', async () => {
  const world = await stage('prod')
  world.sim.switches.deny = ['connect:ListQueues']
  const outcome = ({ report }: Awaited<ReturnType<World['plan']>>) => [
    Object.entries(report.entries).map(([key, { status, reason }]) => [key, status, reason]),
    report.failures.map(({ reason, message }) => [reason, message.split(' (')[0]]),
  ]
  const failure = [['access-denied', 'module/Desk: "${queue/Support}"']]
  expect(outcome(await world.plan())).toEqual([
    [
      ['module/Desk', 'failed', 'access-denied'],
      ['module/Greeting', 'planned', null],
      ['view/Order form', 'planned', null],
    ],
    failure,
  ])
  expect(outcome(await world.publish())).toEqual([
    [
      ['module/Desk', 'failed', 'access-denied'],
      ['module/Greeting', 'skipped', 'access-denied'],
      ['view/Order form', 'skipped', 'access-denied'],
    ],
    failure,
  ])
  expect(world.writes()).toEqual([])
})

test('of several files of values by default the last in the order of their endings counts, and a notice names them', async () => {
  const world = await contactCentre({
    files: {
      'connect/modules/Greeting.json': saying('${value/closing}'),
      'connect/values.json': '{ "values": { "closing": "from JSON" } }',
      'connect/values.yaml': 'values: { closing: from YAML }',
      'connect/values.yml': 'values: { closing: from YML }',
    },
  })
  const { report } = await world.publish()
  expect(report.notices.filter((notice) => notice.includes('values files'))).toEqual([
    'Several values files are used: connect/values.yaml, connect/values.yml, connect/values.json. Where they differ, the last one wins. Keep one of them, or list them in the input values in the order that you want.',
  ])
  expect(world.sim.console.find('module', 'Greeting').live?.content).toContain('from JSON')
})
