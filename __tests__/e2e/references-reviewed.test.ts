import { describe, expect, test } from '@jest/globals'
import { type Ran, reported, type World } from '../support/e2e.js'
import { emptyCentre, moduleOf, saying } from '../support/e2e-references.js'

/** Of the recorded pull request, and of the push that merges it. */
const number = 42
const before = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
const head = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'

const caller = 'connect/modules/Caller.json'
const worker = 'connect/modules/Worker.json'
const family = {
  [caller]: moduleOf({ InvokeFlowModule: { FlowModuleId: '${module/Worker}' } }),
  [worker]: saying('At work'),
}

/** A pull request that adds a caller and what it calls, and whose comment shows both. */
async function reviewed(): Promise<{ readonly world: World; readonly plan: Ran }> {
  const world = await emptyCentre()
  await world.space.write(family)
  world.github.addPull({ number })
  world.github.addCommit(before)
  const plan = await world.run({ event: 'pull-request', inputs: { comment: 'on-change' } })
  world.github.addCommit(head, before)
  world.github.addPull({ number, state: 'closed', merged: Date.parse('2026-11-20'), mergeCommit: head })
  return { world, plan }
}

const publish = (world: World) =>
  world.run({ inputs: { comment: 'on-change', 'require-reviewed-plan': 'true' } })

const both = (line: string) => ({ 'module/Caller': line, 'module/Worker': line })
const published = { exit: 0, reason: '', entries: both('published create - → 1') }

/** The service refuses to create the caller, once. */
const refuseCaller = ({ sim }: World) =>
  sim.prime({
    operation: 'CreateContactFlowModule',
    where: ({ Name }) => Name === 'Caller',
    fault: { error: 'LimitExceededException' },
  })

describe('what is known only once another definition is published', () => {
  test('has the same digest in a plan and in its publish, which expected-plan-digest lets through', async () => {
    const { world, plan } = await reviewed()
    const digest = plan.outputs['plan-digest'] ?? ''
    expect(reported(plan).entries).toEqual(both('planned create - → -'))
    const ran = await world.publish({ 'expected-plan-digest': digest })
    expect([reported(ran), ran.outputs['plan-digest']]).toEqual([published, digest])
  })

  test('is published as its review showed it', async () => {
    const { world } = await reviewed()
    expect(reported(await publish(world))).toEqual(published)
  })

  test('is finished by a second attempt, which the same review lets through', async () => {
    const { world } = await reviewed()
    refuseCaller(world)
    expect(reported(await publish(world)).entries).toEqual({
      'module/Caller': 'failed create - → - (quota-exceeded)',
      'module/Worker': 'published create - → 1',
    })
    world.writes()
    expect(reported(await publish(world))).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Caller': 'published create - → 1', 'module/Worker': 'unchanged unchanged 1 → 1' },
    })
    expect(world.writes()).toEqual([
      'CreateContactFlowModule module/Caller',
      'CreateContactFlowModuleVersion module/Caller',
    ])
  })

  test('is not what was reviewed once what it calls changed: the digest is another one too', async () => {
    const { world, plan } = await reviewed()
    await world.space.write({ [worker]: saying('At rest') })
    const ran = await publish(world)
    const skipped = 'skipped create - → - (plan-changed)'
    expect([reported(ran), world.writes()]).toEqual([
      { exit: 1, reason: 'plan-changed', entries: both(skipped) },
      [],
    ])
    expect(ran.outputs['plan-digest']).not.toBe(plan.outputs['plan-digest'])
    const [failure] = ran.report.failures
    expect(failure?.message).toContain('module/Worker')
    expect(failure?.message).not.toContain('module/Caller')
  })

  test('has the digest of its plan in the first attempt; once the called one is published, that of what is left', async () => {
    const { world, plan } = await reviewed()
    const digest = plan.outputs['plan-digest']
    refuseCaller(world)
    const first = await publish(world)
    expect(first.outputs['plan-digest']).toBe(digest)
    const rest = await world.plan()
    expect([rest.outputs['plan-digest'] === digest, reported(rest).entries]).toEqual([
      false,
      { 'module/Caller': 'planned create - → -', 'module/Worker': 'unchanged unchanged 1 → 1' },
    ])
  })
})
