import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../../simulator/index.js'
import { contactCentre, reported } from '../support/e2e.js'
import { Centre } from '../support/e2e-centre.js'
import { desk, flow, module, view } from '../support/e2e-definitions.js'
import { both, inConsole } from '../support/e2e-states.js'

/** What is not known of the service for certain, each way that it may be: see simulator/README.md. */
const facts: Readonly<Record<string, Partial<Switches>>> = {
  'describing what is live shows no version': { describeTellsVersion: false },
  'answers are spelled otherwise': {
    tagsOnDescribe: false,
    qualifiedArns: false,
    statusCase: 'PUBLISHED',
    draftChecksum: 'own',
    moduleVersionsOrder: 'ascending',
    viewTemplateSpelling: 'rewritten',
    moduleMetadataRewritten: true,
  },
  'lists begin with an empty page': { emptyFirstPage: true, pageSize: 1, archivedListed: false },
  'a draft that is none is not found': { viewDraftAbsent: 'not-found', moduleDraftAbsent: 'not-found' },
  'a module’s version cannot be read': { moduleVersionReadable: 'refused' },
  'a module’s version is not found': { moduleVersionReadable: 'not-found' },
  'a module’s version answers what is live': { moduleVersionReadable: 'live' },
  'versions of modules deduplicate': { moduleVersionsDeduplicate: true },
  'the checksum of a module’s version is not checked': { moduleVersionChecksumChecked: false },
  'a module’s checksum covers its settings': { moduleChecksumCovers: 'content-and-settings' },
  'lists of versions lag': { listLag: 2 },
  'a new resource is not found for a while': { createLag: { calls: 2, error: 'not-found', writes: true } },
  'a new resource is an invalid request for a while': {
    createLag: { calls: 2, error: 'invalid-request', writes: true },
  },
  'a new resource is an internal error for a while': { createLag: { calls: 1, error: 'internal' } },
  'what is live lags behind an update': { describeLag: 2 },
}

/** The same of the index, which only plans read. */
const index: typeof facts = {
  'search rows carry no content': { searchFilled: 'no-content' },
  'search rows carry names only': { searchFilled: 'empty' },
  'search rows carry drafts': { searchCarries: 'draft' },
  'search rows carry drafts as if published': { searchCarries: 'draft-as-published' },
  'search never catches up': { searchLag: true },
  'search is some writes behind': { searchLag: 3 },
  'search is not permitted': { searchPermitted: false },
}

const moduleFile = (words: string) => ({ 'connect/modules/Greeting.json': module(words) })

const created = [
  'CreateContactFlowModule module/Greeting',
  'CreateContactFlowModuleVersion module/Greeting',
  'CreateView view/Desk',
  'CreateViewVersion view/Desk',
]
const updated = [
  'CreateContactFlowModuleVersion module/Greeting',
  'CreateViewVersion view/Desk',
  'UpdateContactFlowModuleContent module/Greeting',
  'UpdateViewContent view/Desk',
]

const lines = (line: string) => ({ exit: 0, reason: '', entries: both(line) })

describe('exactly one version a change, and none without', () => {
  test.concurrent.each(Object.entries(facts))('%s', async (_name, switches) => {
    const world = await contactCentre({ sim: { switches } })
    const done = async () => [reported(await world.publish()), world.writes()]
    expect(await done()).toEqual([lines('published create - → 1'), created])
    expect(await done()).toEqual([lines('unchanged unchanged 1 → 1'), []])
    await world.space.write(desk('Changed'))
    expect(await done()).toEqual([lines('published update 1 → 2'), updated])
  })

  test.concurrent.each(Object.entries(index))('%s, and the plan is the same', async (_name, switches) => {
    const world = await contactCentre({ sim: { switches } })
    await world.publish()
    world.writes()
    expect(reported(await world.plan())).toEqual(lines('unchanged unchanged 1 → 1'))
    inConsole(world).saveDraft('Changed')
    await world.space.write(desk('Changed'))
    expect(reported(await world.plan())).toEqual(lines('planned update 1 → -'))
    expect([reported(await world.publish()), world.writes()]).toEqual([
      lines('published update 1 → 2'),
      updated,
    ])
  })

  test.concurrent('description and tags that are in step are left alone, whether or not answers carry tags', async () => {
    const extra = { Description: 'For agents', Tags: { team: 'service' } }
    const files = {
      'connect/views/Desk.json': view('Hello', extra),
      'connect/modules/Greeting.json': module('Hello', extra),
    }
    const world = await contactCentre({ files, sim: { switches: { tagsOnDescribe: false } } })
    await world.publish()
    world.writes()
    const [again, plan] = [reported(await world.publish()), reported(await world.plan())]
    const unchanged = lines('unchanged unchanged 1 → 1')
    expect([again, plan, world.writes()]).toEqual([unchanged, unchanged, []])
  })

  test.concurrent('what is kept is content that no version holds, whether or not versions can be read', async () => {
    const world = await contactCentre({ sim: { switches: { moduleVersionReadable: 'refused' } } })
    await world.publish()
    world.sim.console.publish('module', 'Greeting', { content: flow('By hand') })
    await world.space.write(desk('Changed'))
    expect(reported(await world.publish()).entries).toMatchObject({
      'module/Greeting': 'published update 1 → 3',
    })
    expect(world.versions('module', 'Greeting')[1]).toMatch(/^2: kept before /)
  })

  test.concurrent.each(['content', 'refused', 'not-found', 'live'] as const)(
    'a console edit is never overwritten unseen, where reading a module’s version answers %s',
    async (moduleVersionReadable) => {
      const switches = { moduleVersionReadable }
      const world = await contactCentre({ sim: { switches }, files: moduleFile('Hello') })
      await world.publish()
      world.sim.console.publish('module', 'Greeting', { content: flow('By hand') })
      world.writes()
      const lines = async () => reported(await world.publish()).entries['module/Greeting']
      expect([await lines(), world.writes()]).toEqual(['skipped drifted 1 → 1 (drifted)', []])
      await world.space.write(moduleFile('Changed'))
      const both = await world.publish()
      expect(reported(both).entries['module/Greeting']).toBe('published update 1 → 3')
      expect(both.report.entries['module/Greeting']?.warnings.map(({ code }) => code)).toEqual([
        'overwrites-console-edit',
      ])
      expect(world.versions('module', 'Greeting')[1]).toMatch(/^2: kept before /)
    },
  )

  test.concurrent.each(['content', 'refused', 'not-found', 'live'] as const)(
    'a rollback holds, where reading a module’s version answers %s',
    async (moduleVersionReadable) => {
      const centre = await Centre.open()
      centre.world.sim.switches.moduleVersionReadable = moduleVersionReadable
      const good = await centre.commit('Good', moduleFile('Good'))
      await centre.push()
      await centre.commit('Bad', moduleFile('Bad'))
      await centre.push()
      await centre.rollBack(good)
      await centre.commit('An unrelated merge')
      expect(reported(await centre.push()).entries['module/Greeting']).toBe(
        'skipped held 3 → 3 (rolled-back)',
      )
    },
  )

  test.concurrent('a version that nothing shows yet is found when it would be made, and not made twice', async () => {
    const world = await contactCentre({ sim: { switches: { listLag: 3, describeTellsVersion: false } } })
    const runs = [await world.publish(), await world.publish(), await world.publish()]
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect([world.versions('view', 'Desk').length, world.versions('module', 'Greeting').length]).toEqual([
      1, 1,
    ])
  })

  test.concurrent('a name that lists do not show yet is found all the same, and not created twice', async () => {
    const world = await contactCentre({ sim: { switches: { nameListLag: 1 } } })
    await world.publish()
    world.writes()
    const again = await world.publish()
    expect([
      again.exitCode,
      again.outputs['version-numbers'],
      again.outputs.published,
      world.writes(),
    ]).toEqual([...[0, '{"module/Greeting":1,"view/Desk":1}', 'false', []]])
  })

  test.concurrent('a module’s draft that publishing leaves behind blocks the next publish, but never loses', async () => {
    const world = await contactCentre({ sim: { switches: { moduleDraftAfterPublish: 'kept' } } })
    await world.publish()
    world.sim.console.saveDraft('module', 'Greeting', { content: flow('Half done') })
    await world.space.write(desk('Changed'))
    const inputs = { 'overwrite-drafts': 'true' }
    const first = await world.publish(inputs)
    await world.space.write(desk('Changed again'))
    const [blocked, second] = [await world.publish(), await world.publish(inputs)]
    expect(
      [first, blocked, second].map((ran) => [reported(ran).reason, ran.report.savedDrafts.length]),
    ).toEqual([
      ...[
        ['', 1],
        ['blocked', 0],
        ['', 1],
      ],
    ])
  })
})
