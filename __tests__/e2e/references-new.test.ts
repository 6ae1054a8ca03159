import { describe, expect, test } from '@jest/globals'
import { reported, type World } from '../support/e2e.js'
import { emptyCentre, moduleOf, saying } from '../support/e2e-references.js'

const calling = (module: string) => moduleOf({ InvokeFlowModule: { FlowModuleId: module } })
const path = (name: string) => `connect/modules/${name}.json`

async function centre(files: Readonly<Record<string, string>>, sim = {}): Promise<World> {
  const world = await emptyCentre(sim)
  await world.space.write(files)
  return world
}

/** What a live module calls. */
const called = ({ sim }: World, name: string): unknown =>
  JSON.parse(sim.console.find('module', name).live?.content ?? '').Actions[0].Parameters.FlowModuleId

const arnOf = ({ sim }: World, name: string) => sim.console.find('module', name).arn

const creates = (...names: readonly string[]) =>
  names.flatMap((name) => [
    `CreateContactFlowModule module/${name}`,
    `CreateContactFlowModuleVersion module/${name}`,
  ])

/** A caller whose name comes first, and what it calls. */
const family = { [path('Caller')]: calling('${module/Worker}'), [path('Worker')]: saying('At work') }

describe('a new caller and what it calls', () => {
  test('are published in one run, the called one first; a run after it does nothing', async () => {
    const world = await centre(family)
    const { report: plan } = await world.plan()
    expect(
      Object.values(plan.entries).map(({ action, pending, contentSha256 }) => [
        action,
        pending,
        contentSha256 === null,
      ]),
    ).toEqual([
      ['create', true, true],
      ['create', false, false],
    ])
    const ran = await world.publish()
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Caller': 'published create - → 1', 'module/Worker': 'published create - → 1' },
    })
    expect(
      world.sim
        .writes()
        .map(({ operation, params }) => `${operation} ${(params as { Name?: string }).Name ?? ''}`),
    ).toEqual([
      'CreateContactFlowModule Worker',
      'CreateContactFlowModuleVersion ',
      'CreateContactFlowModule Caller',
      'CreateContactFlowModuleVersion ',
    ])
    expect(called(world, 'Caller')).toBe(arnOf(world, 'Worker'))
    expect(ran.report.references).toEqual([
      {
        reference: '${module/Worker}',
        key: 'module/Caller',
        path: 'Content.Actions[0].Parameters.FlowModuleId',
        line: 13,
        column: 27,
        resolved: arnOf(world, 'Worker'),
      },
    ])
    world.writes()
    const unchanged = {
      'module/Caller': 'unchanged unchanged 1 → 1',
      'module/Worker': 'unchanged unchanged 1 → 1',
    }
    expect([reported(await world.publish()).entries, world.writes()]).toEqual([unchanged, []])
  })

  test('nothing of the caller is written where the called one fails; the next run finishes, with one version each', async () => {
    const world = await centre(family)
    world.sim.prime({
      operation: 'CreateContactFlowModule',
      where: ({ Name }) => Name === 'Worker',
      fault: { error: 'LimitExceededException' },
    })
    const failed = await world.publish()
    expect(reported(failed)).toEqual({
      exit: 1,
      reason: 'quota-exceeded',
      entries: {
        'module/Caller': 'skipped create - → - (dependency)',
        'module/Worker': 'failed create - → - (quota-exceeded)',
      },
    })
    expect(world.writes()).toEqual([])
    expect(reported(await world.publish()).entries).toEqual({
      'module/Caller': 'published create - → 1',
      'module/Worker': 'published create - → 1',
    })
    expect(world.writes()).toEqual(creates('Caller', 'Worker').toSorted())
    expect(called(world, 'Caller')).toBe(arnOf(world, 'Worker'))
  })

  test('is blocked where only leaves the called one out, and reported so', async () => {
    const world = await centre(family)
    const ran = await world.publish({ only: 'module/Caller' })
    expect([reported(ran), ran.report.entries['module/Caller']?.message, world.writes()]).toEqual([
      {
        exit: 1,
        reason: 'blocked',
        entries: { 'module/Caller': 'blocked blocked - → - (unresolved-reference)' },
      },
      'module/Caller: "${module/Worker}" (line 13, column 27) cannot be resolved. The instance does not have it yet, and this run does not create module/Worker: the input only leaves it out. Add it there, or publish it first.',
      [],
    ])
  })
})

describe('a ring', () => {
  const ring = { [path('A')]: calling('${module/B}'), [path('B')]: calling('${module/A}') }

  test('of new modules is blocked, each with the ring', async () => {
    const world = await centre(ring)
    const ran = await world.publish()
    const blocked = 'blocked blocked - → - (reference-cycle)'
    expect([reported(ran), world.writes()]).toEqual([
      { exit: 1, reason: 'blocked', entries: { 'module/A': blocked, 'module/B': blocked } },
      [],
    ])
    expect(Object.values(ran.report.entries).map(({ message }) => message)).toEqual([
      'module/A: These definitions refer to each other by what does not exist yet, so none of them can be published first: module/A → module/B → module/A. Publish one of them without the reference first, then add it.',
      'module/B: These definitions refer to each other by what does not exist yet, so none of them can be published first: module/B → module/A → module/B. Publish one of them without the reference first, then add it.',
    ])
  })

  test('of modules that exist is published, as the message advises', async () => {
    const world = await centre({ ...ring, [path('B')]: saying('Not yet') })
    await world.publish()
    await world.space.write(ring)
    const update = 'published update 1 → 2'
    const ran = await world.publish()
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/A': 'unchanged unchanged 1 → 1', 'module/B': update },
    })
    expect([called(world, 'A'), called(world, 'B')]).toEqual([arnOf(world, 'B'), arnOf(world, 'A')])
  })
})

describe('an alias of a module', () => {
  test('is named by its name, and becomes its id', async () => {
    const world = await centre({ [path('Worker')]: saying('At work') })
    await world.publish()
    const { id } = world.sim.console.putAlias('Worker', 'live', 1)
    await world.space.write({ [path('Caller')]: calling('${module/Worker@live}') })
    await world.publish()
    expect(called(world, 'Caller')).toBe(`${arnOf(world, 'Worker')}:${id}`)
    world.sim.console.renameAlias('Worker', 'live', 'stable')
    const ran = await world.plan()
    expect([reported(ran).entries, ran.report.entries['module/Caller']?.message]).toEqual([
      {
        'module/Caller': 'blocked blocked 1 → - (unresolved-reference)',
        'module/Worker': 'unchanged unchanged 1 → 1',
      },
      'module/Caller: "${module/Worker@live}" (line 13, column 27) cannot be resolved. The module "Worker" has no alias "live". Create it, or set the input module-alias.',
    ])
  })

  test('that the same run creates, of a module that it creates', async () => {
    const world = await centre({ ...family, [path('Caller')]: calling('${module/Worker@live}') })
    const ran = await world.publish({ 'module-alias': 'live' })
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Caller': 'published create - → 1', 'module/Worker': 'published create - → 1' },
    })
    expect(called(world, 'Caller')).toBe(ran.report.entries['module/Worker']?.alias?.arn)
  })

  test('that the run would create, where only leaves its module out, is reported so', async () => {
    const world = await centre({ [path('Worker')]: saying('At work') })
    await world.publish()
    await world.space.write({ [path('Caller')]: calling('${module/Worker@live}') })
    world.writes()
    const ran = await world.publish({ 'module-alias': 'live', only: 'module/Caller' })
    expect([reported(ran), ran.report.entries['module/Caller']?.message, world.writes()]).toEqual([
      {
        exit: 1,
        reason: 'blocked',
        entries: { 'module/Caller': 'blocked blocked - → - (unresolved-reference)' },
      },
      'module/Caller: "${module/Worker@live}" (line 13, column 27) cannot be resolved. The module "Worker" has no alias "live". This run does not publish module/Worker, which would get the alias: the input only leaves it out. Add it there, or publish it first.',
      [],
    ])
  })
})

test('a description that names a new module is metadata, and is set once that is published', async () => {
  const world = await centre({ [path('Desk')]: saying('Hello') })
  await world.publish()
  const described = { ...JSON.parse(saying('Hello')), Description: 'Calls ${module/Worker#id}' }
  await world.space.write({ [path('Desk')]: JSON.stringify(described), [path('Worker')]: saying('At work') })
  const plan = await world.plan()
  const ran = await world.publish({ 'expected-plan-digest': plan.outputs['plan-digest'] ?? '' })
  expect([reported(plan).entries, reported(ran)]).toEqual([
    { 'module/Desk': 'planned metadata 1 → 1', 'module/Worker': 'planned create - → -' },
    {
      exit: 0,
      reason: '',
      entries: { 'module/Desk': 'updated metadata 1 → 1', 'module/Worker': 'published create - → 1' },
    },
  ])
  const found = (name: string) => world.sim.console.find('module', name)
  expect(found('Desk').description).toBe(`Calls ${found('Worker').id}`)
})

test('the table of references says which are known after publishing, and which are not resolved', async () => {
  const world = await centre({ ...family, [path('Lost')]: calling('${module/Nobody}') })
  const rows = ({ summary }: Awaited<ReturnType<World['plan']>>) =>
    summary.split('\n').filter((line) => line.startsWith('| `${module/'))
  expect(rows(await world.plan())).toEqual([
    '| `${module/Worker}` | known after publishing | `module/Caller` |',
    '| `${module/Nobody}` | not resolved | `module/Lost` |',
  ])
  await world.space.write({ [path('Lost')]: calling('${module/Worker}') })
  await world.publish()
  expect(rows(await world.plan())).toEqual([
    `| \`\${module/Worker}\` | \`${arnOf(world, 'Worker')}\` | 2 definitions |`,
  ])
})
