import { createRequire } from 'node:module'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { connect } from '../../src/adapters/connect/index.js'
import { listedKinds } from '../../src/core/model/reference.js'
import { jumpClock, quiet } from '../support/in-process.js'

/** The shipped code, whose lists have a copy of the SDK's schemas that the build cuts down. */
const shipped = createRequire(import.meta.url)('../../dist/adapters-connect.js') as {
  readonly 'adapters-connect.js': { readonly connect: typeof connect }
}

const running: Simulator[] = []
const before = { ...process.env }
afterAll(async () => {
  process.env = before
  await Promise.all(running.map((sim) => sim.stop()))
})

async function reading(deny: string[] = []) {
  const sim = await startSimulator({ throttle: false, deny })
  running.push(sim)
  Object.assign(process.env, sim.env)
  const { reader } = shipped['adapters-connect.js'].connect({
    ...{ region: sim.env.AWS_REGION ?? '', env: {}, instanceId: sim.instance.id, requestsPerSecond: 1_000 },
    ...{ clock: jumpClock(), log: quiet, until: () => Number.POSITIVE_INFINITY, random: () => 0.5 },
  })
  return { sim, reader }
}

describe('dist/ lists', () => {
  test.each(listedKinds)('each %s, over two pages', async (kind) => {
    const { sim, reader } = await reading()
    sim.console.addNamed('user', { name: 'agent with a queue' })
    const expected = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => {
      const { id, arn } = sim.console.addNamed(kind, { name })
      return { kind, name, id, arn, state: 'active' }
    })
    const listed = await reader.listNamed(kind)
    expect(listed.filter(({ name }) => name !== 'agent with a queue')).toEqual(expected)
    expect(sim.calls.map(({ status }) => status)).toEqual([200, 200])
  })

  test('nothing that is denied, and knows the error by its name', async () => {
    const { reader } = await reading(['connect:ListPrompts'])
    await expect(reader.listNamed('prompt')).rejects.toMatchObject({
      code: 'access-denied',
      permission: 'connect:ListPrompts',
    })
  })

  test('once more what was throttled', async () => {
    const { sim, reader } = await reading()
    sim.prime({ operation: 'ListUsers', fault: 'throttle' })
    expect(await reader.listNamed('user')).toEqual([])
    expect(sim.calls.map(({ status }) => status)).toEqual([429, 200])
  })
})
