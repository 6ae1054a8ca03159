import { describe, expect, test } from '@jest/globals'
import type { Simulator, Switches } from '../index.js'
import { content, instance } from './support.js'

/** A module with one action before that of `content`. */
const acting = (Type: string, Parameters: object): string => {
  const flow = JSON.parse(content('x'))
  const Transitions = { NextAction: 'say' }
  const action = { Identifier: 'first', Type, Parameters, Transitions }
  return JSON.stringify({ ...flow, StartAction: 'first', Actions: [action, ...flow.Actions] })
}
const calling = (FlowModuleId: string): string => acting('InvokeFlowModule', { FlowModuleId })

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'ok',
    (error: Error & { Problems?: { message?: string }[] }) =>
      [error.name, ...(error.Problems ?? []).map(({ message }) => message)].join(': '),
  )

const refused = (path: string) =>
  `InvalidContactFlowModuleException: Invalid Action property value. Path: ${path}`

const started = (switches: Partial<Switches>) => instance({ switches })

describe('referencesChecked', () => {
  const there: [string, (sim: Simulator) => string][] = [
    ['a queue', ({ console }) => console.addNamed('queue', { name: 'a' }).arn],
    ['a prompt', ({ console }) => console.addNamed('prompt', { name: 'a' }).arn],
    ['hours', ({ console }) => console.addNamed('hours', { name: 'a' }).arn],
    ['a flow', ({ console }) => console.addNamed('flow', { name: 'a' }).arn],
    ['a flow with a qualifier', ({ console }) => `${console.addNamed('flow', { name: 'a' }).arn}:$LATEST`],
    ['a module', ({ console }) => console.create('module', 'a', { content: content('a') }).arn],
    [
      'a version of a module',
      ({ console }) => `${console.create('module', 'a', { content: content('a') }).arn}:1`,
    ],
    [
      "an agent's queue",
      ({ console }) => console.addNamed('user', { name: 'a' }).arn.replace('/agent/', '/queue/agent/'),
    ],
  ]
  test.each(there)('takes %s that is there', async (_case, arnIn) => {
    const { sim, modules } = await started({ referencesChecked: true })
    const given = acting('UpdateContactTargetQueue', { X: { Y: [arnIn(sim)] } })
    expect(await outcome(modules.create('m', given))).toBe('ok')
  })

  test.each(['queue', 'queue/agent', 'prompt', 'operating-hours', 'contact-flow', 'flow-module'])(
    'refuses a %s that is not',
    async (segment) => {
      const { sim, modules } = await started({ referencesChecked: true })
      const given = acting('UpdateContactTargetQueue', {
        X: { Y: ['z', `${sim.instance.arn}/${segment}/none`] },
      })
      expect(await outcome(modules.create('m', given))).toBe(refused('0.Parameters.X.Y[1]'))
      sim.switches.referencesChecked = false
      expect(await outcome(modules.create('m', given))).toBe('ok')
    },
  )

  test('refuses, in an update, what was deleted, though lists show it still', async () => {
    const { sim, modules } = await started({ referencesChecked: true })
    const { arn } = sim.console.addNamed('queue', { name: 'a' })
    const { id } = await modules.create('m', acting('UpdateContactTargetQueue', { QueueId: arn }))
    sim.console.deleteNamed('queue', 'a', { stillListed: true })
    const update = modules.update(id, { Content: acting('UpdateContactTargetQueue', { QueueId: arn }) })
    expect(await outcome(update)).toBe(refused('0.Parameters.QueueId'))
  })

  test('does not look at users, functions, other instances and what is no ARN', async () => {
    const { sim, modules } = await started({ referencesChecked: true })
    const other = sim.instance.arn.replace(/.$/, 'f')
    const given = acting('UpdateContactTargetQueue', {
      A: `${sim.instance.arn}/agent/none`,
      B: 'arn:aws:lambda:eu-central-1:123456789012:function:none',
      C: `${other}/queue/none`,
      D: 'none',
      E: '$.Queue.ARN',
    })
    expect(await outcome(modules.create('m', given))).toBe('ok')
  })
})

describe('calleeLag', () => {
  const path = '0.Parameters.FlowModuleId'

  test('a count: so many writes that call a new module are refused', async () => {
    const { modules, sim } = await started({ calleeLag: 2 })
    const callee = await modules.create('callee')
    expect([...sim.lagging()]).toEqual(['callers'])
    const { id } = await modules.create('caller')
    const seen = [
      await outcome(modules.update(id, { Content: calling(callee.arn) })),
      await outcome(modules.create('other', content('calls nobody'))),
      await outcome(modules.create('second', calling(`${callee.id}:$LATEST`))),
      await outcome(modules.create('second', calling(callee.id))),
    ]
    expect(seen).toEqual([refused(path), 'ok', refused(path), 'ok'])
    expect([...sim.lagging()]).toEqual(['callers'])
    sim.endLags()
    expect([...sim.lagging()]).toEqual([])
    expect(await outcome(modules.create('third', calling(callee.id)))).toBe('ok')
  })

  test('one that calls it twice counts once, and names both', async () => {
    const { modules } = await started({ calleeLag: 1 })
    const { id } = await modules.create('callee')
    const flow = JSON.parse(calling(id))
    const again = { ...flow.Actions[0], Identifier: 'again' }
    const twice = JSON.stringify({ ...flow, Actions: [...flow.Actions, again] })
    expect(await outcome(modules.create('caller', twice))).toBe(
      `${refused(path)}: Invalid Action property value. Path: 3.Parameters.FlowModuleId`,
    )
    expect(await outcome(modules.create('caller', twice))).toBe('ok')
  })

  test('seconds, by the clock', async () => {
    const clock = { now: Date.parse('2026-01-02T03:04:05Z') }
    const { modules } = await instance({ clock: () => clock.now, switches: { calleeLag: { seconds: 3 } } })
    const { id } = await modules.create('callee')
    const seen: string[] = []
    for (const ms of [0, 2_999, 1]) {
      clock.now += ms
      seen.push(await outcome(modules.create('caller', calling(id))))
    }
    expect(seen).toEqual([refused(path), refused(path), 'ok'])
  })

  test('what people create in the console is seen at once but for consoleLags', async () => {
    const { sim, modules } = await started({ calleeLag: 1 })
    const a = sim.console.create('module', 'a', { content: content('a') })
    sim.switches.consoleLags = true
    const b = sim.console.create('module', 'b', { content: content('b') })
    expect(await outcome(modules.create('caller of a', calling(a.id)))).toBe('ok')
    expect(await outcome(modules.create('caller of b', calling(b.id)))).toBe(refused(path))
  })
})
