import { describe, expect, test } from '@jest/globals'
import { annotated, reported } from '../support/e2e.js'
import { template, view } from '../support/e2e-definitions.js'
import { Stages } from '../support/e2e-promotion.js'
import { saying } from '../support/e2e-references.js'
import { exampleWorkflow, inputsOfStep } from '../support/example-workflows.js'
import { ownReference } from '../support/validators.js'

const desk = (text: string) => ({ 'connect/views/Desk.json': view(text) })
const lookup = (text: string) => ({ 'connect/views/Lookup.json': view(text) })

const open = () => Stages.open(['test', 'prod'], { ...desk('one'), ...lookup('one') })
type Two = Awaited<ReturnType<typeof open>>

/** Publishes to prod what the report of test shows as received. */
const promote = async (stages: Two, inputs = {}) =>
  stages.run('prod', {
    mode: 'publish',
    'require-published-on': `- ${await stages.report('test')}`,
    ...inputs,
  })

const message = (ran: Awaited<ReturnType<typeof promote>>, key: string) => ran.report.entries[key]?.message
const create = (reason: string) => `blocked blocked - → - (${reason})`

describe('promotion', () => {
  test('publishes what the other instance received, and nothing that it did not', async () => {
    const stages = await open()
    const early = await promote(stages)
    expect(reported(early)).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: { 'view/Desk': create('not-promoted'), 'view/Lookup': create('not-promoted') },
    })
    expect(message(early, 'view/Desk')).toBe(
      `view/Desk: centre-test has not received it as it is in this commit. centre-test has nothing of this name. Publish this commit to centre-test first, then run this workflow again. To publish the rest without it, leave it out with only.`,
    )
    expect(stages.worlds.prod.writes()).toEqual([])
    await stages.run('test', { mode: 'publish' })
    expect(reported(await promote(stages))).toEqual({
      exit: 0,
      reason: '',
      entries: { 'view/Desk': 'published create - → 1', 'view/Lookup': 'published create - → 1' },
    })
    expect(reported(await promote(stages)).entries).toEqual({
      'view/Desk': 'unchanged unchanged 1 → 1',
      'view/Lookup': 'unchanged unchanged 1 → 1',
    })
  })

  test('one definition that was not received stops all, and only leaves it out', async () => {
    const stages = await open()
    const first = (await stages.run('test', { mode: 'publish' })).report.context.commit
    await promote(stages)
    await stages.commit('Both', { ...desk('two'), ...lookup('two') })
    await stages.run('test', { mode: 'publish', only: 'view/Lookup' })
    const stopped = await promote(stages)
    expect(reported(stopped)).toMatchObject({
      reason: 'blocked',
      entries: {
        'view/Desk': 'blocked blocked 1 → - (not-promoted)',
        'view/Lookup': 'skipped update 1 → - (blocked)',
      },
    })
    expect(message(stopped, 'view/Desk')).toContain(
      `What centre-test has instead is version 1, published from commit ${first.slice(0, 12)}, which is older than this commit.`,
    )
    expect(reported(await promote(stages, { only: 'view/Lookup' }))).toMatchObject({
      exit: 0,
      entries: { 'view/Lookup': 'published update 1 → 2' },
    })
  })

  test('a plan warns, and is green', async () => {
    const stages = await open()
    const ran = await promote(stages, { mode: 'plan' })
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'view/Desk': create('not-promoted'), 'view/Lookup': create('not-promoted') },
    })
    expect(annotated(ran, 'warning')).toEqual([
      'connect/views/Desk.json:1:1 view/Desk blocked: not published where it must be first',
      'connect/views/Lookup.json:1:1 view/Lookup blocked: not published where it must be first',
    ])
  })

  test('a release tag that is older than what is tested now is published, and that is reported', async () => {
    const stages = await open()
    await stages.run('test', { mode: 'publish' })
    const tag = await stages.worlds.test.space.git('rev-parse', 'HEAD')
    await stages.commit('Later', desk('two'))
    await stages.run('test', { mode: 'publish' })
    await stages.checkOut(tag)
    const ran = await promote(stages)
    expect(reported(ran)).toMatchObject({ exit: 0, entries: { 'view/Desk': 'published create - → 1' } })
    expect(ran.report.warnings.map(({ code }) => code)).toEqual(['replaced-elsewhere'])
    expect(ran.report.warnings[0]?.message).toContain('view/Desk (version 2, commit ')
  })

  test('a tag that was never tested is not published, although something newer was', async () => {
    const stages = await open()
    const tag = await stages.commit('Never tested', desk('two'))
    await stages.commit('Tested', desk('three'))
    await stages.run('test', { mode: 'publish' })
    await stages.checkOut(tag)
    const ran = await promote(stages)
    expect(reported(ran).entries).toMatchObject({ 'view/Desk': create('not-promoted') })
    expect(message(ran, 'view/Desk')).toMatch(
      /which is newer than this commit\. Run this workflow on a commit/,
    )
  })

  test('what needed no proof is not published instead where somebody publishes at the same moment', async () => {
    const stages = await open()
    await stages.run('prod', { mode: 'publish' })
    await stages.commit('Described', {
      'connect/views/Desk.json': JSON.stringify({ ...JSON.parse(view('one')), Description: 'For agents' }),
    })
    const { sim } = stages.worlds.prod
    sim.hook({ operation: 'UpdateViewMetadata' }, () => {
      sim.console.publish('view', 'Desk', { template: template('By hand'), actions: ['Continue'] })
    })
    sim.prime({ operation: 'UpdateViewMetadata', fault: { error: 'ResourceInUseException', status: 409 } })
    const ran = await promote(stages, { 'overwrite-drift': 'true' })
    expect(reported(ran)).toMatchObject({
      exit: 1,
      reason: 'plan-changed',
      entries: { 'view/Desk': 'failed metadata 1 → 1 (plan-changed)' },
    })
    expect(ran.report.failures.map(({ message }) => message).join()).toContain(
      'the reports of require-published-on were not checked for that, so it was not.',
    )
    expect(sim.console.find('view', 'Desk').versions).toHaveLength(1)
  })

  test('what drifted in the other instance is published, and reported', async () => {
    const stages = await open()
    await stages.run('test', { mode: 'publish' })
    stages.worlds.test.sim.console.publish('view', 'Desk', {
      template: template('By hand'),
      actions: ['Continue'],
    })
    const ran = await promote(stages)
    expect(reported(ran)).toMatchObject({ exit: 0, entries: { 'view/Desk': 'published create - → 1' } })
    expect(ran.report.warnings.map(({ code }) => code)).toEqual(['drifted-elsewhere'])
  })

  test('what was archived in the other instance is published, and reported as that', async () => {
    const stages = await Stages.open(['test', 'prod'], { 'connect/modules/Desk.json': saying('one') })
    await stages.run('test', { mode: 'publish' })
    stages.worlds.test.sim.console.archive('Desk')
    const ran = await promote(stages)
    expect(reported(ran)).toMatchObject({ exit: 0, entries: { 'module/Desk': 'published create - → 1' } })
    expect(ran.report.warnings).toEqual([
      {
        code: 'archived-elsewhere',
        message:
          'centre-test received these definitions, and somebody archived them there since: module/Desk. Whether they are still wanted is not known. If they are, restore them there in the console.',
      },
    ])
  })

  test('what the other instance rolled back is not published', async () => {
    const stages = await open()
    await stages.run('test', { mode: 'publish' })
    const good = await stages.worlds.test.space.git('rev-parse', 'HEAD')
    const bad = await stages.commit('Bad', desk('two'))
    await stages.run('test', { mode: 'publish' })
    await stages.checkOut(good)
    await stages.run('test', { mode: 'rollback' })
    await stages.checkOut(bad)
    const ran = await promote(stages)
    expect(reported(ran).entries).toMatchObject({ 'view/Desk': create('not-promoted') })
    expect(message(ran, 'view/Desk')).toContain(
      `A rollback on centre-test left this content. What centre-test has instead is version 3, restored by a rollback to commit ${good.slice(0, 12)}, which is older than this commit.`,
    )
  })

  test('a version that its run found bad proves nothing, also below a sound one of another source', async () => {
    const greeting = (text: string) => ({ 'connect/modules/Greeting.json': saying(text) })
    const stages = await Stages.open(['test', 'prod'], greeting('one'))
    const { switches } = stages.worlds.test.sim
    await stages.run('test', { mode: 'publish' })
    const bad = await stages.commit('Bad', greeting('two'))
    // A replica makes each version of what was live before.
    Object.assign(switches, { moduleVersionChecksumChecked: false, replicaFreezesOld: 9_999 })
    expect(reported(await stages.run('test', { mode: 'publish' })).reason).toBe('verify-failed')
    Object.assign(switches, { replicaFreezesOld: 0 })
    const good = await stages.commit('Good', greeting('three'))
    await stages.run('test', { mode: 'publish' })
    await stages.checkOut(bad)
    const early = await promote(stages)
    expect(reported(early).entries).toEqual({ 'module/Greeting': create('not-promoted') })
    await stages.checkOut(good)
    expect(reported(await promote(stages)).entries).toEqual({ 'module/Greeting': 'published create - → 1' })
  })

  test('a message names what runs in the other instance after a rollback, forward again, and a console change', async () => {
    const stages = await open()
    await stages.run('test', { mode: 'publish' })
    const good = await stages.worlds.test.space.git('rev-parse', 'HEAD')
    const bad = await stages.commit('Bad', desk('two'))
    await stages.run('test', { mode: 'publish' })
    const fix = await stages.commit('Fix', desk('three'))
    const rollBack = async (commit: string) => {
      await stages.checkOut(commit)
      await stages.run('test', { mode: 'rollback' })
      await stages.checkOut(fix)
    }
    const instead = async () =>
      /(?:What|Which) .*? (?=Publish this)/.exec(message(await promote(stages), 'view/Desk') ?? '')?.[0]
    const older = 'which is older than this commit.'
    await rollBack(good)
    expect(await instead()).toBe(
      `What centre-test has instead is version 3, restored by a rollback to commit ${good.slice(0, 12)}, ${older} `,
    )
    await rollBack(bad)
    expect(await instead()).toBe(
      `What centre-test has instead is version 4, restored by a rollback to commit ${bad.slice(0, 12)}, ${older} `,
    )
    stages.worlds.test.sim.console.publish('view', 'Desk', {
      template: template('By hand'),
      actions: ['Continue'],
    })
    expect(await instead()).toBe('Which version runs on centre-test is not known. ')
  })

  test('a rollback, and a preview of one, need no report', async () => {
    const stages = await open()
    await stages.run('prod', { mode: 'publish' })
    const good = await stages.worlds.prod.space.git('rev-parse', 'HEAD')
    await stages.commit('Bad', desk('two'))
    await stages.run('prod', { mode: 'publish' })
    await stages.checkOut(good)
    const inputs = { 'require-published-on': '- /nowhere/report.json' }
    const preview = await stages.run('prod', { mode: 'plan', rollback: 'true', ...inputs })
    const ran = await stages.run('prod', { mode: 'rollback', ...inputs })
    expect([preview, ran].map((each) => reported(each))).toMatchObject([
      { exit: 0, entries: { 'view/Desk': 'planned rollback 2 → -' } },
      { exit: 0, entries: { 'view/Desk': 'published rollback 2 → 3' } },
    ])
  })
})

test('the workflow: one stage after the other, production once it is approved and only what test received', async () => {
  const { plan, development, test: tested, production } = (await exampleWorkflow('promote.yml')).jobs
  const jobs = { development, test: tested, production }
  expect(Object.entries(jobs).map(([name, job]) => [name, job?.needs, job?.environment])).toEqual([
    ['development', undefined, 'development'],
    ['test', 'development', 'test'],
    ['production', 'test', 'production'],
  ])
  const own = [plan, ...Object.values(jobs)].flatMap((job) =>
    (job?.steps ?? []).filter(({ uses }) => uses === ownReference),
  )
  const writing = own.filter((step) => step.with?.comment !== 'never')
  expect(new Set(writing.map((step) => step.with?.['comment-key']))).toEqual(new Set(['contact-centre']))
  const [read, publish] = (production?.steps ?? []).filter(({ uses }) => uses === ownReference)
  const stages = await open()
  const run = async (name: 'test' | 'prod', step: typeof read, given = {}) =>
    stages.run(name, { ...inputsOfStep(step, given), comment: 'never' }, { event: 'push-default-branch' })
  const promoteOnce = async () => {
    const report = (await run('test', read)).outputs['report-path'] ?? ''
    return run('prod', publish, { 'steps.test.outputs.report-path': report })
  }
  expect(reported(await promoteOnce())).toMatchObject({ exit: 1, reason: 'blocked' })
  await run(
    'test',
    tested?.steps.find(({ uses }) => uses === ownReference),
  )
  expect(reported(await promoteOnce())).toMatchObject({
    exit: 0,
    entries: { 'view/Desk': 'published create - → 1', 'view/Lookup': 'published create - → 1' },
  })
})
