import { describe, expect, test } from '@jest/globals'
import { content, instance, template } from './support.js'

describe('people in the console', () => {
  test('save, publish and freeze a view', async () => {
    const { sim, views } = await instance()
    const { id } = sim.console.create('view', 'a', {
      template: JSON.parse(template('one')),
      actions: ['Save'],
    })
    expect(sim.console.createVersion('view', 'a', 'by hand')).toBe(1)
    sim.console.saveDraft('view', 'a', { template: template('two') })
    expect((await views.describe(id)).Content).toMatchObject({ Template: template('one'), Actions: ['Save'] })
    expect((await views.describe(`${id}:$SAVED`)).Content?.Template).toBe(template('two'))
    sim.console.publish('view', 'a', { template: template('three') })
    expect((await views.describe(`${id}:$SAVED`)).Content?.Template).toBe(template('three'))
    expect(await views.describe(`${id}:1`)).toMatchObject({ VersionDescription: 'by hand', Version: 1 })
  })

  test('save, publish and archive a module; its settings stay where they are not touched', async () => {
    const { sim, modules } = await instance({ switches: { moduleDraftAfterPublish: 'kept' } })
    const { id } = sim.console.create('module', 'a', { content: content('one'), settings: { input: {} } })
    sim.console.saveDraft('module', 'a', { content: content('two') })
    expect(await modules.describe(`${id}:$SAVED`)).toMatchObject({
      Content: content('two'),
      Settings: '{"input":{}}',
    })
    sim.console.publish('module', 'a', { content: content('three') })
    sim.console.archive('a')
    const answer = await Promise.all([id, `${id}:$SAVED`].map(modules.describe))
    const expected = { Content: content('three'), Settings: '{"input":{}}', State: 'ARCHIVED' }
    expect(answer).toMatchObject([expected, expected])
    sim.console.archive('a', false)
    expect((await modules.describe(id)).State).toBe('ACTIVE')
  })

  test('rename and delete', async () => {
    const { sim } = await instance()
    const { id } = sim.console.createDraft('a', { template: template('a') })
    sim.console.rename('view', 'a', 'b')
    expect(sim.console.find('view', 'b')).toMatchObject({ id, name: 'b', live: null })
    sim.console.delete('view', 'b')
    expect(() => sim.console.find('view', 'b')).toThrow('the simulated instance has no view b')
  })

  test('make no call', async () => {
    const { sim } = await instance()
    sim.console.create('module', 'a', { content: content('one') })
    expect([sim.calls, sim.writes()]).toEqual([[], []])
  })

  test('cannot freeze what was never published', async () => {
    const { sim } = await instance()
    sim.console.createDraft('a', { template: template('a') })
    expect(() => sim.console.createVersion('view', 'a')).toThrow('view a was never published')
  })
})
