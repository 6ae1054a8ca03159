import { describe, expect, test } from '@jest/globals'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { desk, module, view } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'

const json = (text: string | undefined): unknown => JSON.parse(text ?? '')
const hex64 = expect.stringMatching(/^[0-9a-f]{64}$/)

describe('outputs', () => {
  test('of a publish that created one, updated one and left one alone', async () => {
    const world = await contactCentre({ files: { ...desk(), 'connect/views/Other.json': view('Other') } })
    await world.publish({ only: '*/*e*\n!view/Desk' })
    await world.space.write({ 'connect/modules/Greeting.json': module('Good day') })
    const ran = await world.publish()

    const { console } = world.sim
    const [view1, other, greeting] = [
      console.find('view', 'Desk'),
      console.find('view', 'Other'),
      console.find('module', 'Greeting'),
    ]
    const entry = (
      of: { id: string; arn: string; name: string },
      rest: { kind: string; version: number },
    ) => ({
      kind: rest.kind,
      name: of.name,
      id: of.id,
      arn: of.arn,
      alias: null,
      version: rest.version,
      versionArn: `${of.arn}:${rest.version}`,
      contentSha256: hex64,
      sourceSha256: hex64,
      pending: false,
      live: true,
    })
    const created = {
      ...entry(view1, { kind: 'view', version: 1 }),
      file: 'connect/views/Desk.json',
      status: 'published',
      action: 'create',
      previousVersion: null,
      drift: null,
    }
    const updated = {
      ...entry(greeting, { kind: 'module', version: 2 }),
      file: 'connect/modules/Greeting.json',
      status: 'published',
      action: 'update',
      previousVersion: 1,
      drift: false,
    }
    const same = {
      ...entry(other, { kind: 'view', version: 1 }),
      file: 'connect/views/Other.json',
      status: 'unchanged',
      action: 'unchanged',
      previousVersion: 1,
      drift: false,
    }
    const { outputs } = ran
    expect({
      ...outputs,
      versions: json(outputs.versions),
      'version-numbers': json(outputs['version-numbers']),
      'published-versions': json(outputs['published-versions']),
    }).toEqual({
      mode: 'publish',
      'html-path': expect.stringMatching(/^\/.*\/report\.html$/),
      changed: 'true',
      published: 'true',
      versions: { 'module/Greeting': updated, 'view/Desk': created, 'view/Other': same },
      'version-numbers': { 'module/Greeting': 2, 'view/Desk': 1, 'view/Other': 1 },
      'published-versions': [updated, created],
      'plan-digest': hex64,
      'failure-reason': '',
      'summary-markdown': ran.summary.replace(/\n$/, ''),
      'release-notes': expect.stringContaining('| view | `Desk` | v1 | created |'),
      'report-path': expect.stringMatching(/\/report\.json$/),
      'comment-id': '',
      'comment-url': '',
      'comment-path': '',
      'sarif-path': expect.stringMatching(/\/connect-publish\.sarif$/),
    })
    expect(outputs['version-numbers']).not.toContain('arn:')
  })

  test('of a plan', async () => {
    const world = await contactCentre({ files: { 'connect/views/Desk.json': view('Hello') } })
    const { outputs } = await world.plan()
    expect(json(outputs.versions)).toEqual({
      'view/Desk': {
        kind: 'view',
        name: 'Desk',
        file: 'connect/views/Desk.json',
        status: 'planned',
        action: 'create',
        id: null,
        arn: null,
        version: null,
        versionArn: null,
        previousVersion: null,
        contentSha256: hex64,
        sourceSha256: hex64,
        pending: false,
        live: false,
        drift: null,
        alias: null,
      },
    })
    expect(outputs).toMatchObject({
      mode: 'plan',
      changed: 'true',
      published: 'false',
      'published-versions': '[]',
    })
  })

  test('of a module whose alias is created, and then moved alone', async () => {
    const world = await contactCentre({ files: { 'connect/modules/Greeting.json': module('Hello') } })
    const alias = async (ran: Awaited<ReturnType<World['publish']>>) =>
      (json(ran.outputs.versions) as Record<string, { status: string; alias: unknown }>)['module/Greeting']
    const first = await alias(await world.publish({ 'module-alias': 'live' }))
    const { arn, aliases } = world.sim.console.find('module', 'Greeting')
    const [id = ''] = [...aliases.keys()]
    const shown = { name: 'live', id, arn: `${arn}:${id}` }
    expect(first?.alias).toEqual({ ...shown, version: 1, previousVersion: null })

    await world.space.write({ 'connect/modules/Greeting.json': module('Good day') })
    await world.publish()
    const ran = await world.publish({ 'module-alias': 'live' })
    const { status, alias: moved } = (await alias(ran)) ?? {}
    expect([status, moved]).toEqual(['updated', { ...shown, version: 2, previousVersion: 1 }])
    expect([ran.outputs.changed, ran.outputs.published]).toEqual(['true', 'false'])
    expect(ran.summary).toContain('unchanged, alias `live` moved from v1 to v2')
    expect(reported(ran).exit).toBe(0)
  })

  test('mask nothing, save nothing, and leave the job’s environment alone', async () => {
    const world = await contactCentre()
    const ran = await world.publish()
    expect(ran.state).toEqual({})
    expect(ran.commands.map(({ command }) => command).filter((name) => !/^(end)?group$/.test(name))).toEqual(
      [],
    )
  })

  test('without a job summary', async () => {
    const world = await contactCentre()
    const ran = await world.plan({ 'job-summary': 'false' })
    expect([ran.summary, ran.outputs['summary-markdown']]).toEqual(['', expect.stringContaining('view/Desk')])
  })

  test('hold a summary of at most 60,000 characters, while the job summary has it all', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [
        `connect/views/${'long name '.repeat(10)}${n}.json`,
        view(`${n}`),
      ]),
    )
    const world = await contactCentre({ files })
    const ran = await world.plan()
    const summary = ran.outputs['summary-markdown'] ?? ''
    expect([summary.length <= 60_000, ran.summary.length > 60_000]).toEqual([true, true])
    expect(Object.keys(reported(ran).entries)).toHaveLength(500)
    expect(summary).toContain('500 to create')
  })
})

describe('what a user asks for beside publishing', () => {
  const changedWorld = async (): Promise<World> => {
    const world = await contactCentre({ files: desk('Before') })
    await world.publish()
    await world.space.write(desk())
    world.writes()
    return world
  }

  test('expected-plan-digest: what was reviewed, in any letter case, and nothing else', async () => {
    const world = await changedWorld()
    const digest = (await world.plan()).outputs['plan-digest'] ?? ''
    await world.space.write({ 'connect/views/Desk.json': view('Not reviewed') })
    const refused = await world.publish({ 'expected-plan-digest': digest })
    expect(reported(refused)).toEqual({
      exit: 1,
      reason: 'plan-changed',
      entries: both('skipped update 1 → - (plan-changed)'),
    })
    expect(world.writes()).toEqual([])
    await world.space.write(desk())
    // Another team's definition that is published as it is does not void the review.
    world.sim.console.create('view', 'Theirs', { template: {} })
    const done = await world.publish({ 'expected-plan-digest': digest.toUpperCase() })
    expect(reported(done)).toEqual({ exit: 0, reason: '', entries: both('published update 1 → 2') })
  })

  test('fail-on-changes: a plan fails for changes and for drift, a publish does not', async () => {
    const world = await changedWorld()
    const inputs = { 'fail-on-changes': 'true' }
    expect(reported(await world.plan(inputs))).toEqual({
      exit: 1,
      reason: 'changes-found',
      entries: both('planned update 1 → -'),
    })
    expect(reported(await world.publish(inputs)).exit).toBe(0)
    expect(reported(await world.plan(inputs))).toMatchObject({ exit: 0, reason: '' })
    world.sim.console.publish('view', 'Desk', { template: {} })
    expect(reported(await world.plan(inputs))).toMatchObject({
      exit: 1,
      reason: 'changes-found',
      entries: { 'view/Desk': 'skipped drifted 2 → 2 (drifted)' },
    })
  })

  test('only: the other definitions are not even looked at', async () => {
    const world = await changedWorld()
    const ran = await world.publish({ only: 'module/*' })
    expect(reported(ran).entries).toEqual({ 'module/Greeting': 'published update 1 → 2' })
    const kinds = world.sim.calls.filter(({ operation }) => operation.includes('View'))
    expect(kinds).toEqual([])
  })

  test('allowed-account-ids: an instance of another account is refused before it is read', async () => {
    const world = await changedWorld()
    const ran = await world.publish({ 'allowed-account-ids': '999999999999' })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'invalid-input' })
    expect(ran.annotations[0]?.message).toContain('belongs to account 123456789012')
    expect(world.sim.calls.map(({ operation }) => operation)).toEqual(['DescribeInstance'])
  })

  test('observe: how live content is read, and that it is reported', async () => {
    const world = await changedWorld()
    const operations = async (observe: string) => {
      world.sim.clearCalls()
      const ran = await world.plan({ observe })
      return [...new Set(world.sim.calls.map(({ operation }) => operation))].filter((name) =>
        /Search/.test(name),
      ).length > 0
        ? ran.report.observed
        : `${ran.report.observed} only`
    }
    const ran = []
    for (const observe of ['auto', 'search', 'describe', 'versions']) ran.push(await operations(observe))
    expect(ran).toEqual(['search', 'search', 'describe only', 'versions only'])
  })
})
