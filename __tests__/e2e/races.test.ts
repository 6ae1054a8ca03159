import { describe, expect, test } from '@jest/globals'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { desk, flow, template } from '../support/e2e-definitions.js'
import { both, inConsole } from '../support/e2e-states.js'

const changed = async (): Promise<World> => {
  const world = await contactCentre({ files: desk('Before') })
  await world.publish()
  await world.space.write(desk())
  world.writes()
  return world
}

/** What each version of the module says, ascending. */
const spoken = ({ sim }: World) =>
  sim.console
    .find('module', 'Greeting')
    .versions.map(({ content }) => /"Text":"([^"]*)"/.exec(content.content)?.[1])

describe('somebody who publishes in the console meanwhile', () => {
  test('between plan and update: what they published is kept', async () => {
    const world = await changed()
    // The first look is the plan's at what is live, the second its look at the draft, the third the last before the update.
    world.sim.hook({ operation: 'DescribeContactFlowModule', nth: 3 }, () =>
      world.sim.console.publish('module', 'Greeting', { content: flow('By hand') }),
    )
    const ran = await world.publish({ only: 'module/*' })
    expect([reported(ran).exit, spoken(world)]).toEqual([0, ['Before', 'By hand', 'Hello']])
    const { difference, undone } = ran.report?.entries['module/Greeting'] ?? {}
    const details = [undone, difference].flatMap((part) => part?.items[0]?.details ?? [])
    expect(details).toMatchObject([
      { label: 'Text', before: 'Before', after: 'By hand' },
      { label: 'Text', before: 'Before', after: 'Hello' },
    ])
  })

  test('in the very moment of the update: the service gives no means to notice it', async () => {
    const world = await changed()
    world.sim.hook({ operation: 'UpdateContactFlowModuleContent' }, () =>
      world.sim.console.publish('module', 'Greeting', { content: flow('By hand') }),
    )
    const ran = await world.publish({ only: 'module/*' })
    expect([reported(ran).exit, spoken(world)]).toEqual([0, ['Before', 'Hello']])
  })

  test('between update and version: their content is never versioned as ours, and kept', async () => {
    const world = await changed()
    const { console } = world.sim
    world.sim.hook({ operation: 'CreateContactFlowModuleVersion' }, () =>
      console.publish('module', 'Greeting', { content: flow('By hand') }),
    )
    world.sim.hook({ operation: 'CreateViewVersion' }, () =>
      console.publish('view', 'Desk', { template: template('By hand'), actions: ['Continue'] }),
    )
    expect(reported(await world.publish())).toEqual({
      exit: 0,
      reason: '',
      entries: both('published update 1 → 3'),
    })
    expect(spoken(world)).toEqual(['Before', 'By hand', 'Hello'])
    expect(reported(await world.publish()).entries).toEqual(both('unchanged unchanged 3 → 3'))
  })

  test('of the same name: what they created is not created again', async () => {
    const world = await contactCentre()
    world.sim.hook({ operation: 'CreateView' }, () => inConsole(world).create('By hand'))
    const ran = await world.publish({ only: 'view/*' })
    expect(reported(ran)).toMatchObject({ exit: 0, reason: '' })
    expect([world.sim.state.views.size, ran.outputs['version-numbers']]).toEqual([1, '{"view/Desk":2}'])
  })
})

describe('two runs at the same time', () => {
  test.each([
    ['create', async () => contactCentre()],
    ['update', changed],
  ])(
    '%s: views get one version, every run reports the same, and a later one does nothing',
    async (_name, given) => {
      const world = await given()
      const before = world.sim.state.views.size === 0 ? 0 : 1
      const publish = () => world.run({ inputs: { mode: 'publish' }, ownProcess: true })
      const runs = await Promise.all([publish(), publish()])
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
      const [first, second] = runs.map(({ outputs }) => outputs['version-numbers'])
      expect([first, world.versions('view', 'Desk').length]).toEqual([second, before + 1])
      expect([world.sim.state.views.size, world.sim.state.modules.size]).toEqual([1, 1])
      world.writes()
      const later = await world.publish()
      expect([later.exitCode, later.outputs.published, world.writes()]).toEqual([0, 'false', []])
    },
  )
})
