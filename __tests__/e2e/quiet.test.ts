import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, reported, type World } from '../support/e2e.js'
import { desk, flow, template, view } from '../support/e2e-definitions.js'
import { published, spellings } from '../support/e2e-spellings.js'
import { addExampleResources, exampleInstance } from '../support/example-resources.js'

const unchanged = { 'module/Greeting': 'unchanged unchanged 1 → 1', 'view/Desk': 'unchanged unchanged 1 → 1' }
const nothingDone = { exit: 0, reason: '', entries: unchanged }

describe('content that is only spelled otherwise is not published', () => {
  let world: World
  beforeAll(async () => {
    world = await contactCentre({ files: published })
    await world.publish()
    world.writes()
  })

  test.each(Object.entries(spellings))('%s', async (_name, files) => {
    await rm(path.join(world.space.path, 'connect'), { recursive: true })
    await world.space.write(files)
    const again = await world.publish()
    expect({ ...reported(again), writes: world.writes(), changed: again.outputs.changed }).toEqual({
      ...nothingDone,
      writes: [],
      changed: 'false',
    })
  })
})

describe('content that the service stores in its own form', () => {
  // TextBox.Text is what live instances were seen to drop.
  const textBox = { _id: 'Note', Type: 'TextBox', Props: { Text: 'dropped' }, Content: ['kept'] }
  const dropping = { ...template('Hello'), Body: [textBox] }

  test('is versioned once, with a warning that names what was dropped, and then left alone', async () => {
    const files = { ...desk(), 'connect/views/Desk.json': JSON.stringify(dropping) }
    const world = await contactCentre({ files, sim: { switches: { viewDrops: 'TextBox.Text' } } })
    const first = await world.publish()
    expect(annotated(first, 'warning')).toEqual([
      'connect/views/Desk.json:1:1 view/Desk stored form',
      'connect/views/Desk.json:1:118 Text box text',
    ])
    expect(first.annotations.map(({ message }) => message).join()).toContain(
      'template.Body[0].Props.Text was dropped',
    )
    expect(reported(first).entries['view/Desk']).toBe('published create - → 1')
    world.writes()
    const [again, plan] = [await world.publish(), await world.plan()]
    expect([reported(again), reported(plan), world.writes()]).toEqual([nothingDone, nothingDone, []])
  })

  test('is compared by what it says, regardless of its spelling', async () => {
    const world = await contactCentre()
    await world.publish()
    world.writes()
    Object.assign(world.sim.switches, { viewTemplateSpelling: 'rewritten', moduleMetadataRewritten: true })
    const [again, plan] = [await world.publish(), await world.plan()]
    expect([reported(again), reported(plan), world.writes()]).toEqual([nothingDone, nothingDone, []])
  })

  test('is published again when the definition changes, and only then', async () => {
    const drop = (name: string) => ({ ...dropping, Head: { ...dropping.Head, Title: name } })
    const world = await contactCentre({ files: { 'connect/views/Desk.json': JSON.stringify(drop('One')) } })
    await world.publish()
    await world.space.write({ 'connect/views/Desk.json': JSON.stringify(drop('Two')) })
    world.writes()
    expect(reported(await world.publish()).entries).toEqual({ 'view/Desk': 'published update 1 → 2' })
    expect(reported(await world.publish()).entries).toEqual({ 'view/Desk': 'unchanged unchanged 2 → 2' })
    expect(world.writes()).toEqual(['CreateViewVersion view/Desk', 'UpdateViewContent view/Desk'])
  })
})

describe('the settings of a module', () => {
  const settings = { transitions: { results: [{ name: 'Done', description: 'Said' }] } }
  const spelled = (given: unknown) => ({
    'connect/modules/Greeting.json': JSON.stringify({ Content: flow('Hello'), Settings: given }),
  })

  test('count where the definition gives them, however they are spelled, and only there', async () => {
    const world = await contactCentre({ files: spelled(settings) })
    const run = async (files: Record<string, string>) => {
      await world.space.write(files)
      return reported(await world.publish()).entries['module/Greeting']
    }
    expect([
      await run(spelled(settings)),
      await run(spelled(JSON.stringify(settings, null, 4))),
      await run(spelled({})),
      await run(spelled(undefined)),
    ]).toEqual([
      'published create - → 1',
      'unchanged unchanged 1 → 1',
      'published update 1 → 2',
      'unchanged unchanged 2 → 2',
    ])
    expect(world.sim.console.find('module', 'Greeting').live?.settings).toBe('{}')
  })

  test('that only the console gave stay, and stay out of it', async () => {
    const world = await contactCentre({ files: spelled(undefined) })
    world.sim.console.create('module', 'Greeting', { content: flow('Before'), settings })
    expect(reported(await world.publish()).entries).toEqual({ 'module/Greeting': 'published update - → 2' })
    expect(reported(await world.publish()).entries).toEqual({
      'module/Greeting': 'unchanged unchanged 2 → 2',
    })
    expect(world.sim.console.find('module', 'Greeting').live?.settings).toBe(JSON.stringify(settings))
  })
})

describe('one change is one update and one version', () => {
  test('of a prompt in a whole contact centre', async () => {
    const world = await contactCentre({ files: {}, sim: exampleInstance })
    addExampleResources(world.sim)
    await cp('examples/contact-centre', world.space.path, { recursive: true })
    const first = await world.publish()
    expect(
      Object.values(reported(first).entries).filter((line) => line !== 'published create - → 1'),
    ).toEqual([])
    world.writes()
    const file = 'connect/modules/satisfaction-survey.module.json'
    const survey = await world.read(file)
    await world.space.write({ [file]: survey.replace('Thank you. Goodbye.', 'Thank you, and goodbye.') })
    const second = await world.publish()
    expect(world.writes()).toEqual([
      'CreateContactFlowModuleVersion module/satisfaction-survey',
      'UpdateContactFlowModuleContent module/satisfaction-survey',
    ])
    expect(
      JSON.parse(second.outputs['published-versions'] ?? '').map(({ name }: { name: string }) => name),
    ).toEqual(['satisfaction-survey'])
  })

  const rows: readonly (readonly [string, Record<string, string>, string[]])[] = [
    [
      'a text of a view',
      { 'connect/views/Desk.json': view('Good day') },
      ['CreateViewVersion view/Desk', 'UpdateViewContent view/Desk'],
    ],
    [
      'an action of a view',
      {
        'connect/views/Desk.json': JSON.stringify({
          Template: template('Hello'),
          Actions: ['Continue', 'Stop'],
        }),
      },
      ['CreateViewVersion view/Desk', 'UpdateViewContent view/Desk'],
    ],
    [
      'the settings of a module, once they are managed',
      {
        'connect/modules/Greeting.json': JSON.stringify({
          Content: flow('Hello'),
          Settings: { transitions: { results: [{ name: 'Done', description: 'Said' }] } },
        }),
      },
      ['CreateContactFlowModuleVersion module/Greeting', 'UpdateContactFlowModuleContent module/Greeting'],
    ],
  ]
  test.each(rows)('of %s', async (_name, changed, writes) => {
    const world = await contactCentre()
    await world.publish()
    world.writes()
    await world.space.write(changed)
    expect(await world.publish()).toMatchObject({ exitCode: 0 })
    expect(world.writes()).toEqual(writes)
    expect(await world.publish()).toMatchObject({ exitCode: 0 })
    expect(world.writes()).toEqual([])
  })
})
