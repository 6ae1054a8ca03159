import { expect, test } from '@jest/globals'
import { listOperations } from '../../src/adapters/connect/named-resources.js'
import { type ListedKind, listedKinds } from '../../src/core/model/reference.js'
import { reported } from '../support/e2e.js'
import { emptyCentre, saying } from '../support/e2e-references.js'

const names = ['a', 'b', 'c', 'd', 'e', 'f']

/** A module that names six resources of a kind, as many as two pages have. */
async function naming(kind: ListedKind, deny: string[] = []) {
  const world = await emptyCentre({ deny })
  await world.space.write({
    'connect/modules/Names.json': saying(names.map((name) => `\${${kind}/${name}}`).join(' ')),
  })
  const arns = names.map((name) => world.sim.console.addNamed(kind, { name }).arn)
  world.sim.clearCalls()
  const statuses = () =>
    world.sim.calls.filter(({ operation }) => operation === listOperations[kind]).map(({ status }) => status)
  return { world, arns, statuses }
}

test.each(listedKinds)('dist/ lists each %s, over two pages', async (kind) => {
  const { world, arns, statuses } = await naming(kind)
  const ran = await world.plan()
  const resolved = ran.report.references.map((each) => each.resolved)
  expect([reported(ran).exit, resolved, statuses()]).toEqual([0, arns, [200, 200]])
})

test('what is denied is known by its name', async () => {
  const { world } = await naming('prompt', ['connect:ListPrompts'])
  const ran = await world.plan()
  expect([reported(ran).reason, JSON.stringify(ran.report.entries)]).toEqual([
    'access-denied',
    expect.stringContaining('connect:ListPrompts'),
  ])
})

test('what was throttled is listed once more', async () => {
  const { world, statuses } = await naming('user')
  world.sim.prime({ operation: 'ListUsers', fault: 'throttle' })
  expect([reported(await world.plan()).exit, statuses()]).toEqual([0, [429, 200, 200]])
})
