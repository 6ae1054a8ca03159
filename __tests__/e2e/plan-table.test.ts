import { describe, expect, test } from '@jest/globals'
import { reported, type World } from '../support/e2e.js'
import { desk, flow, module, template, view } from '../support/e2e-definitions.js'
import { both, inConsole, key, publishedAs, unpublished } from '../support/e2e-states.js'

const of = (...operations: readonly ('create' | 'update' | 'version' | 'describe' | 'tag')[]) => {
  const names = {
    create: ['CreateContactFlowModule', 'CreateView'],
    update: ['UpdateContactFlowModuleContent', 'UpdateViewContent'],
    version: ['CreateContactFlowModuleVersion', 'CreateViewVersion'],
    describe: ['UpdateContactFlowModuleMetadata', 'UpdateViewMetadata'],
    tag: ['TagResource', 'TagResource'],
  }
  return operations
    .flatMap((operation) => [`${names[operation][0]} ${key.module}`, `${names[operation][1]} ${key.view}`])
    .toSorted()
}

/** Both definitions, with a description and a tag. */
function described(text: string) {
  const extra = { Description: 'For agents', Tags: { team: 'service' } }
  return {
    'connect/views/Desk.json': view(text, extra),
    'connect/modules/Greeting.json': module(text, extra),
  }
}

interface Row {
  readonly name: string
  /** A world in the state that the row is about. */
  readonly given: () => Promise<World>
  readonly inputs?: Readonly<Record<string, string>>
  readonly planned: string
  readonly done: string
  readonly writes: readonly string[]
  /** What the versions are afterwards: `K` keeps what was live, `P` is published, `-` is somebody else's. */
  readonly versions: string
}

const rows: readonly Row[] = [
  {
    name: 'create: no such name',
    given: unpublished(() => undefined),
    planned: 'planned create - → -',
    done: 'published create - → 1',
    writes: of('create', 'version'),
    versions: 'P',
  },
  {
    name: 'update: the repository changed what it published',
    given: publishedAs('Before', (world) => world.space.write(desk())),
    planned: 'planned update 1 → -',
    done: 'published update 1 → 2',
    writes: of('update', 'version'),
    versions: 'P P',
  },
  {
    name: 'update: what is live is nobody’s version, and is kept',
    given: unpublished((world) => inConsole(world).create('By hand')),
    planned: 'planned update - → -',
    done: 'published update - → 2',
    writes: of('update', 'version', 'version'),
    versions: 'K P',
  },
  {
    name: 'update: what is live is a version made in the console, which keeps it',
    given: unpublished((world) => {
      inConsole(world).create('By hand')
      inConsole(world).version()
    }),
    planned: 'planned update 1 → -',
    done: 'published update 1 → 2',
    writes: of('update', 'version'),
    versions: '- P',
  },
  {
    name: 'update: repository and console both moved, and the console’s content is kept',
    given: publishedAs('Before', async (world) => {
      inConsole(world).publish('By hand')
      await world.space.write(desk())
    }),
    planned: 'planned update 1 → -',
    done: 'published update 1 → 3',
    writes: of('update', 'version', 'version'),
    versions: 'P K P',
  },
  {
    name: 'version: the same content is live, and in no version',
    given: unpublished((world) => inConsole(world).create('Hello')),
    planned: 'planned version - → -',
    done: 'published version - → 1',
    writes: of('version'),
    versions: 'P',
  },
  {
    name: 'version: the highest version holds something else',
    given: publishedAs('Hello', (world) => {
      inConsole(world).publish('By hand')
      inConsole(world).version()
      inConsole(world).publish('Hello')
    }),
    planned: 'planned version 2 → 1',
    done: 'published version 2 → 3',
    writes: of('version'),
    versions: 'P - P',
  },
  {
    name: 'drifted: only the console moved',
    given: publishedAs('Hello', (world) => inConsole(world).publish('By hand')),
    planned: 'skipped drifted 1 → 1 (drifted)',
    done: 'skipped drifted 1 → 1 (drifted)',
    writes: [],
    versions: 'P',
  },
  {
    name: 'drifted with overwrite-drift: an update that keeps the console’s content',
    given: publishedAs('Hello', (world) => inConsole(world).publish('By hand')),
    inputs: { 'overwrite-drift': 'true' },
    planned: 'planned update 1 → 1',
    done: 'published update 1 → 3',
    writes: of('update', 'version', 'version'),
    versions: 'P K P',
  },
  {
    name: 'metadata: description and tags are set without a version',
    given: publishedAs('Hello', (world) => world.space.write(described('Hello'))),
    planned: 'planned metadata 1 → 1',
    done: 'updated metadata 1 → 1',
    writes: of('describe', 'tag'),
    versions: 'P',
  },
  {
    name: 'create: description and tags go with it',
    given: unpublished((world) => world.space.write(described('Hello'))),
    planned: 'planned create - → -',
    done: 'published create - → 1',
    writes: of('create', 'version'),
    versions: 'P',
  },
  {
    name: 'create: a name that differs in case is another one',
    given: unpublished((world) => {
      world.sim.console.create('view', 'desk', { template: template('Hello') })
      world.sim.console.create('module', 'GREETING', { content: flow('Hello') })
    }),
    planned: 'planned create - → -',
    done: 'published create - → 1',
    writes: of('create', 'version'),
    versions: 'P',
  },
  {
    name: 'update: back to what an older version holds',
    given: publishedAs('Hello', async (world) => {
      await world.space.write(desk('Between'))
      await world.publish()
      await world.space.write(desk())
    }),
    planned: 'planned update 2 → -',
    done: 'published update 2 → 3',
    writes: of('update', 'version'),
    versions: 'P P P',
  },
  {
    name: 'update: with description and tags',
    given: publishedAs('Before', (world) => world.space.write(described('Hello'))),
    planned: 'planned update 1 → -',
    done: 'published update 1 → 2',
    writes: of('describe', 'tag', 'update', 'version'),
    versions: 'P P',
  },
  {
    name: 'unchanged: tags and a description that only the instance has stay',
    given: publishedAs('Hello', ({ sim: { console } }) => {
      for (const found of [console.find('view', 'Desk'), console.find('module', 'Greeting')])
        Object.assign(found, { description: 'By hand', tags: { owner: 'somebody' } })
    }),
    planned: 'unchanged unchanged 1 → 1',
    done: 'unchanged unchanged 1 → 1',
    writes: [],
    versions: 'P',
  },
  {
    name: 'unchanged: the highest version holds it',
    given: publishedAs('Hello', () => undefined),
    planned: 'unchanged unchanged 1 → 1',
    done: 'unchanged unchanged 1 → 1',
    writes: [],
    versions: 'P',
  },
  {
    name: 'unchanged: somebody made the same content a version in the console',
    given: unpublished((world) => {
      inConsole(world).create('Hello')
      inConsole(world).version()
    }),
    planned: 'unchanged unchanged 1 → 1',
    done: 'unchanged unchanged 1 → 1',
    writes: [],
    versions: '-',
  },
  {
    name: 'a draft that equals what is live, or the repository, is none',
    given: publishedAs('Before', async (world) => {
      world.sim.console.saveDraft('view', 'Desk', { template: template('Hello'), actions: ['Continue'] })
      world.sim.console.saveDraft('module', 'Greeting', { content: flow('Before') })
      await world.space.write(desk())
    }),
    planned: 'planned update 1 → -',
    done: 'published update 1 → 2',
    writes: of('update', 'version'),
    versions: 'P P',
  },
]

function versionsOf(world: World, kind: 'view' | 'module', name: string): string {
  const signs = world.versions(kind, name).map((version) => {
    if (/content sha256:[0-9a-f]{64}$/.test(version)) return 'P'
    return version.endsWith(': kept before c4a1e77b02d9') ? 'K' : '-'
  })
  return signs.join(' ')
}

describe('the plan’s table, for a view and a module', () => {
  test.each(rows)('$name', async ({ given, inputs, planned, done, writes, versions }) => {
    const world = await given()
    world.writes()

    const plan = await world.plan(inputs)
    const changed = /planned (create|update|version)/.test(planned)
    expect(reported(plan)).toEqual({ exit: 0, reason: '', entries: both(planned) })
    expect(plan.outputs).toMatchObject({ mode: 'plan', changed: String(changed), published: 'false' })
    expect(world.writes()).toEqual([])

    const publish = await world.publish(inputs)
    expect(reported(publish)).toEqual({ exit: 0, reason: '', entries: both(done) })
    expect(publish.outputs).toMatchObject({
      mode: 'publish',
      changed: String(changed),
      published: String(done.startsWith('published')),
      'plan-digest': plan.outputs['plan-digest'],
    })
    expect(world.writes()).toEqual(writes)
    expect([versionsOf(world, 'view', 'Desk'), versionsOf(world, 'module', 'Greeting')]).toEqual([
      versions,
      versions,
    ])

    const again = await world.publish()
    expect([reported(again).exit, world.writes()]).toEqual([0, []])
  })
})
