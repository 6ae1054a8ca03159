import { describe, expect, test } from '@jest/globals'
import { reported, type World } from '../support/e2e.js'
import { module, template, view } from '../support/e2e-definitions.js'
import { inConsole, key, publishedAs, unpublished } from '../support/e2e-states.js'

interface Row {
  readonly name: string
  readonly given: () => Promise<World>
  readonly inputs?: Readonly<Record<string, string>>
  /** Key of what is blocked, and why. */
  readonly blocked: readonly [key: string, reason: string]
  /** The only reason that a plan does not fail for. */
  readonly planPasses?: true
}

const rows: readonly Row[] = [
  {
    name: 'a view’s draft',
    given: publishedAs('Before', async (world) => {
      inConsole(world).saveDraft('Half done')
      await world.space.write({ 'connect/views/Desk.json': view('Hello') })
    }),
    blocked: [key.view, 'unpublished-draft'],
    planPasses: true,
  },
  {
    name: 'a module’s draft',
    given: publishedAs('Before', async (world) => {
      inConsole(world).saveDraft('Half done')
      await world.space.write({ 'connect/modules/Greeting.json': module('Hello') })
    }),
    blocked: [key.module, 'unpublished-draft'],
    planPasses: true,
  },
  {
    name: 'a view that was saved and never published',
    given: unpublished((world) => {
      world.sim.console.createDraft('Desk', { template: template('Half done') })
    }),
    blocked: [key.view, 'unpublished-draft'],
    planPasses: true,
  },
  {
    name: 'a name that the instance lacks, where create-missing is off',
    given: publishedAs('Before', (world) =>
      world.space.write({ 'connect/views/Lacking.json': view('Hello') }),
    ),
    inputs: { 'create-missing': 'false' },
    blocked: ['view/Lacking', 'not-found'],
  },
  {
    name: 'a view of AWS’s own',
    given: unpublished((world) => {
      world.sim.console.addAwsManagedView('Desk', { template: template('From AWS') })
    }),
    blocked: [key.view, 'aws-managed'],
  },
  {
    name: 'an archived module',
    given: publishedAs('Before', (world) => world.sim.console.archive('Greeting')),
    blocked: [key.module, 'archived'],
  },
  {
    name: 'an archived module that lists leave out',
    given: publishedAs('Before', (world) => {
      world.sim.switches.archivedListed = false
      world.sim.console.archive('Greeting')
    }),
    blocked: [key.module, 'archived'],
  },
  {
    name: 'a setting that only a create can set',
    given: publishedAs('Before', (world) => {
      const extra = { ExternalInvocationConfiguration: { Enabled: true } }
      return world.space.write({ 'connect/modules/Greeting.json': module('Before', extra) })
    }),
    blocked: [key.module, 'immutable-setting'],
  },
  {
    name: 'drift, with fail-on-drift',
    given: publishedAs('Before', (world) => {
      world.sim.console.publish('view', 'Desk', { template: template('By hand'), actions: ['Continue'] })
    }),
    inputs: { 'fail-on-drift': 'true' },
    blocked: [key.view, 'drifted'],
  },
]

describe('one definition that is blocked stops a publish before its first write', () => {
  test.each(rows)('$name', async ({ given, inputs, blocked: [name, because], planPasses }) => {
    const world = await given()
    // Something else that would be published: an update, since create-missing may be off.
    world.sim.console.create('view', 'Other', { template: template('Before') })
    await world.space.write({ 'connect/views/Other.json': view('After') })
    world.writes()
    const reason = because === 'drifted' ? 'drift-found' : 'blocked'
    const line = expect.stringMatching(`^blocked blocked .* \\(${because}\\)$`)

    const plan = await world.plan(inputs)
    const fails = { exit: 1, reason }
    expect(reported(plan)).toMatchObject({
      ...(planPasses ? { exit: 0, reason: '' } : fails),
      entries: { [name]: line, 'view/Other': 'planned update - → -' },
    })
    const level = planPasses ? 'warning' : 'error'
    expect(titles(plan, level)).toContainEqual(expect.stringMatching(`^${name} blocked`))

    const publish = await world.publish(inputs)
    expect(reported(publish)).toMatchObject({
      ...fails,
      entries: { [name]: line, 'view/Other': `skipped update - → - (${reason})` },
    })
    expect(titles(publish, 'error')).toContainEqual(expect.stringMatching(`^${name} blocked`))
    expect([world.writes(), publish.outputs.published]).toEqual([[], 'false'])
  })
})

function titles(
  { annotations }: Awaited<ReturnType<World['run']>>,
  level: string,
): readonly (string | undefined)[] {
  return annotations.filter(({ command }) => command === level).map(({ properties }) => properties.title)
}
