import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, reported, type World } from '../support/e2e.js'
import { desk, flow, template, view } from '../support/e2e-definitions.js'
import { both, inConsole, key } from '../support/e2e-states.js'

describe('drafts that somebody saved', () => {
  const drafted = async (): Promise<World> => {
    const world = await contactCentre({ files: desk('Before') })
    await world.publish()
    inConsole(world).saveDraft('Half done')
    await world.space.write(desk())
    world.writes()
    return world
  }

  test('are kept as files beside the report, in a definition’s shape, and published over', async () => {
    const world = await drafted()
    const ran = await world.publish({ 'overwrite-drafts': 'true' })
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: both('published update 1 → 2') })
    expect(annotated(ran, 'warning')).toEqual([
      expect.stringContaining('replaces draft'),
      expect.stringContaining('replaces draft'),
    ])
    const folder = path.join(path.dirname(ran.outputs['report-path'] ?? ''), 'drafts')
    expect(ran.report.savedDrafts.map((file) => path.dirname(file))).toEqual([folder, folder])
    const saved = await Promise.all(ran.report.savedDrafts.map((file) => readFile(file, 'utf8')))
    const [savedModule, savedView] = saved.map((text) => JSON.parse(text))
    expect({ ...savedModule, Content: JSON.parse(savedModule.Content) }).toEqual({
      Name: 'Greeting',
      Settings: '{}',
      Content: flow('Half done'),
    })
    expect({ ...savedView.Content, Template: JSON.parse(savedView.Content.Template) }).toEqual({
      Template: template('Half done'),
      Actions: ['Continue'],
    })
    // What was saved can be published as it is.
    await world.space.write({
      'connect/views/Desk.json': saved[1] ?? '',
      'connect/modules/Greeting.json': saved[0] ?? '',
    })
    expect(reported(await world.publish())).toEqual({
      exit: 0,
      reason: '',
      entries: both('published update 2 → 3'),
    })
  })

  test('block where the patterns of overwrite-drafts do not cover them', async () => {
    const world = await drafted()
    const ran = await world.publish({ 'overwrite-drafts': 'view/*' })
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: {
        [key.module]: 'blocked blocked 1 → - (unpublished-draft)',
        [key.view]: 'skipped update 1 → - (blocked)',
      },
    })
    expect([world.writes(), ran.report.savedDrafts]).toEqual([[], []])
    const narrowed = await world.publish({ 'overwrite-drafts': 'view/*', only: 'view/*' })
    expect(reported(narrowed)).toEqual({
      exit: 0,
      reason: '',
      entries: { [key.view]: 'published update 1 → 2' },
    })
  })

  test('of a view that was never published are published over too', async () => {
    const world = await contactCentre({ files: { 'connect/views/Desk.json': view('Hello') } })
    world.sim.console.createDraft('Desk', { template: template('Half done') })
    const ran = await world.publish({ 'overwrite-drafts': 'true' })
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: { [key.view]: 'published update - → 1' } })
    expect(ran.report.savedDrafts).toHaveLength(1)
    expect(world.writes()).toEqual(['CreateViewVersion view/Desk', 'UpdateViewContent view/Desk'])
  })
})
