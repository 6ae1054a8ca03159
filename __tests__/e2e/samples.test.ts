import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../../simulator/switches.js'
import { annotated, contactCentre, reported } from '../support/e2e.js'
import { addExampleResources, exampleInstance } from '../support/example-resources.js'

/** Real definitions from public repositories, beside this one where somebody collected them. */
const samples = '../shared/samples'
const ours = 'examples/contact-centre/connect'
/** Contact flows that were collected among the modules: their Type says so, and the action refuses them. */
const contactFlows = ['gitlab-acme_main_AUTO.json', 'vmx3-VMXInQueueOption.flow.json']

/** Publishes the definitions of `<folder>/views` and `<folder>/modules`, then again; without the modules that are named. */
async function publishTwice(
  folder: string,
  without: readonly string[] = [],
  switches: Partial<Switches> = {},
) {
  const world = await contactCentre({
    files: {},
    sim: { ...exampleInstance, switches },
    ownProcesses: true,
  })
  addExampleResources(world.sim)
  await cp(folder, `${world.space.path}/connect`, { recursive: true })
  for (const file of without) await rm(`${world.space.path}/connect/modules/${file}`)
  // Some hold placeholders of the tools that they come from.
  const publish = () => world.publish({ 'content-check': 'warn' })
  const first = reported(await publish())
  const writes = world.writes()
  const [again, plan] = [reported(await publish()), reported(await world.plan())]
  return { first, writes, again, plan, writesAgain: world.writes() }
}

/** All created at once, each with one version, and then left alone. */
function expectAllPublishedOnce({
  first,
  writes,
  again,
  plan,
  writesAgain,
}: Awaited<ReturnType<typeof publishTwice>>) {
  const keys = Object.keys(first.entries)
  const all = (line: string) => ({
    exit: 0,
    reason: '',
    entries: Object.fromEntries(keys.map((key) => [key, line])),
  })
  expect(first).toEqual(all('published create - → 1'))
  expect(writes).toHaveLength(2 * keys.length)
  expect([again, plan]).toEqual([all('unchanged unchanged 1 → 1'), all('unchanged unchanged 1 → 1')])
  expect(writesAgain).toEqual([])
  return keys.length
}

describe('every definition is published, and then unchanged', () => {
  test('of our own contact centre: 4 views and 5 modules, in every shape but one, and nothing that is refused', async () => {
    expect(expectAllPublishedOnce(await publishTwice(ours, [], { refusesAll: true }))).toBe(9)
  })

  const some = existsSync(samples) ? test : test.skip
  some(`of ${samples}, where it is there`, async () => {
    expect(expectAllPublishedOnce(await publishTwice(samples, contactFlows))).toBeGreaterThan(10)
  })

  some('but the contact flows among them, which are refused as such', async () => {
    const world = await contactCentre({ files: {}, sim: exampleInstance, ownProcesses: true })
    await cp(samples, `${world.space.path}/connect`, { recursive: true })
    // An annotation fewer is shown than there are errors, so placeholders of other tools only warn here.
    const ran = await world.publish({ 'content-check': 'warn' })
    const errors = annotated(ran, 'error').filter((line) => line.includes('connect/'))
    expect(errors).toEqual(contactFlows.map((file) => `connect/modules/${file}:3:3 Contact flow`))
    expect(world.writes()).toEqual([])
  })
})
