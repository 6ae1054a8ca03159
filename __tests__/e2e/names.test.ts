import { rename } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, reported, type World } from '../support/e2e.js'
import { flow, module, view } from '../support/e2e-definitions.js'

type Files = Readonly<Record<string, string>>

const bare = (prompt: string) => JSON.stringify(flow(prompt))
const reportedNames = ({ report }: Ran) =>
  report.notices.filter((notice) => notice.includes('takes its name'))

describe('a folder for each definition', () => {
  const files = {
    'connect/modules/callback/flow.json': bare('Call'),
    'connect/modules/greeting/flow.json': bare('Hi'),
  }

  test('gives each its name, and the plan says so', async () => {
    const world = await contactCentre({ files })
    const plan = await world.plan()
    expect(Object.keys(reported(plan).entries)).toEqual(['module/callback', 'module/greeting'])
    expect(reportedNames(plan)).toHaveLength(2)
    expect(reported(await world.publish({ only: 'module/greeting' })).entries).toEqual({
      'module/greeting': 'published create - → 1',
    })
    expect(reported(await world.publish()).entries).toEqual({
      'module/callback': 'published create - → 1',
      'module/greeting': 'unchanged unchanged 1 → 1',
    })
  })

  test('gives none to a file whose own name is live', async () => {
    const world = await contactCentre({ files: { 'connect/modules/greeting/flow.json': bare('Hi') } })
    world.sim.console.create('module', 'flow', { content: flow('Hi') })
    const plan = await world.plan()
    expect(reported(plan).entries).toEqual({ 'module/flow': 'planned version - → -' })
    expect(reportedNames(plan)[0]).toMatch(/^module\/flow takes its name from its file/)
  })

  test('is read also where there are no credentials', async () => {
    const world = await contactCentre({ files })
    const ran = await world.run({ event: 'pull-request-fork', credentials: false })
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/callback': 'checked - - → -', 'module/greeting': 'checked - - → -' },
    })
  })
})

describe('a name that is nearly live', () => {
  test('is a warning that names the live one, at the definition', async () => {
    const world = await contactCentre({
      files: {
        'connect/modules/callback.json': module('Hi'),
        'connect/modules/x.json': module('Hi', { Name: 'Call back' }),
      },
    })
    world.sim.console.create('module', 'Callback', { content: flow('Hi') })
    const plan = await world.plan()
    expect(annotated(plan, 'warning')).toEqual([
      'connect/modules/callback.json:1:1 Near miss name',
      'connect/modules/x.json:2:11 Near miss name',
    ])
    expect(plan.report.problems[0]?.message).toContain('module/"Callback"')
    expect(plan.exitCode).toBe(0)
  })

  test('of a file in another Unicode form is the live one', async () => {
    const [composed, decomposed] = ['Rückruf'.normalize('NFC'), 'Rückruf'.normalize('NFD')]
    const world = await contactCentre({ files: { 'connect/modules/a.json': module('Hi') } })
    const folder = path.join(world.space.path, 'connect/modules')
    await rename(path.join(folder, 'a.json'), path.join(folder, `${decomposed}.json`))
    world.sim.console.create('module', composed, { content: flow('Hi') })
    expect(reported(await world.plan()).entries).toEqual({ [`module/${composed}`]: 'planned version - → -' })
  })
})

/** Of the recorded events: a pull request, and a push to the default branch. */
const base = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
const merge = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'
const head = '9e3d61f4ab7c25d08f16b3e9c07a4d52f8e1b603'

/** Everything of `before` is live; `after` is in the checkout, and GitHub knows both. */
async function changed(before: Files, after: Files): Promise<World> {
  const world = await contactCentre({ files: before })
  await world.publish()
  world.github.commitFiles(base, before)
  world.github.commitFiles(merge, after, base)
  world.github.commitFiles(head, after, base)
  const { repository } = world.github
  world.github.addPull({
    number: 42,
    base: { ref: 'main', sha: base },
    head: { ref: 'change', sha: head, repository },
  })
  await world.space.write(after)
  world.sim.clearCalls()
  return world
}

const renamings = ({ report }: Ran) =>
  report.warnings.filter(({ code }) => code === 'renamed').map(({ removed }) => removed?.key)

describe('a Name that changes inside its file', () => {
  const file = 'connect/views/desk.json'
  const [before, after] = [
    { [file]: view('Hello', { Name: 'Desk' }) },
    { [file]: view('Hello', { Name: 'New desk' }) },
  ]

  test.each(['pull-request', 'push-default-branch'])('is reported as a rename: %s', async (event) => {
    const world = await changed(before, after)
    const ran = await world.run({ event })
    expect([ran.exitCode, renamings(ran), annotated(ran, 'warning')]).toEqual([0, ['view/Desk'], ['Renamed']])
    expect(ran.report.warnings[0]?.message).toMatch(
      /^view\/"Desk" is called "New desk" now \(in "connect\/views\/desk.json"\)/,
    )
    expect(world.sim.console.find('view', 'Desk').name).toBe('Desk')
  })

  test('also to a name that is live already; not where another file has the old one', async () => {
    const two = { ...before, 'connect/views/other.json': view('Hello', { Name: 'Other' }) }
    const swapped = {
      [file]: view('Hello', { Name: 'Other' }),
      'connect/views/other.json': view('Hello', { Name: 'Desk' }),
    }
    expect(renamings(await (await changed(two, swapped)).run({ event: 'pull-request' }))).toEqual([])
    const world = await changed(before, { [file]: view('Hello', { Name: 'Other' }) })
    world.sim.console.create('view', 'Other', { template: {}, actions: [] })
    expect(renamings(await world.run({ event: 'pull-request' }))).toEqual(['view/Desk'])
  })

  test('is none where only the content changes, or where the old name is not live', async () => {
    expect(
      renamings(
        await (await changed(before, { [file]: view('Bye', { Name: 'Desk' }) })).run({
          event: 'pull-request',
        }),
      ),
    ).toEqual([])
    const world = await changed(before, after)
    world.sim.console.delete('view', 'Desk')
    expect(renamings(await world.run({ event: 'pull-request' }))).toEqual([])
  })
})
