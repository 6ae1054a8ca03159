import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, type Run, reported, type World } from '../support/e2e.js'
import { desk, template, view } from '../support/e2e-definitions.js'

const number = 42
const file = 'connect/views/Desk.json'

/** A published desk whose repository says something else since. */
async function changed(after: Readonly<Record<string, string>>): Promise<World> {
  const world = await contactCentre({ files: desk() })
  world.github.addPull({ number })
  await world.publish()
  await world.space.write(after)
  return world
}

const onPull = (world: World, inputs: Run['inputs'] = {}) =>
  world.run({ event: 'pull-request', inputs: { comment: 'on-change', ...inputs } })

const compared = ({ report }: Ran) =>
  Object.fromEntries(
    Object.entries(report.entries).map(([key, { difference }]) => [key, difference?.from ?? null]),
  )

describe('what differs', () => {
  test.concurrent('shows what changed, and is in the report, not in the output versions', async () => {
    const world = await changed({ [file]: view('Good morning') })
    const ran = await onPull(world)
    expect(compared(ran)).toEqual({ 'module/Greeting': null, 'view/Desk': 'live' })
    expect(ran.outputs.versions).not.toContain('difference')
  })

  test.concurrent('shows what only the console changed the other way round', async () => {
    const world = await changed({})
    world.sim.console.publish('view', 'Desk', { template: template('Moved'), actions: ['Continue'] })
    expect(compared(await onPull(world))).toEqual({ 'module/Greeting': null, 'view/Desk': 'repository' })
  })

  test.concurrent('stays in the record of what was published', async () => {
    const world = await changed({ [file]: view('Good morning') })
    const ran = await world.publish()
    expect([reported(ran).exit, compared(ran)]).toEqual([0, { 'module/Greeting': null, 'view/Desk': 'live' }])
  })
})

describe('the page of HTML', () => {
  test.concurrent('is beside the report, and needs no other file', async () => {
    const world = await changed({ [file]: view('Good morning') })
    const { outputs } = await onPull(world)
    const [page = '', report = ''] = [outputs['html-path'], outputs['report-path']]
    expect(path.dirname(page)).toBe(path.dirname(report))
    const text = await readFile(page, 'utf8')
    expect(text).toMatch(/^<!doctype html>.*view\/Desk.*<\/html>\n$/s)
    expect(text).toContain(`content="default-src 'none'; `)
    expect(text).not.toMatch(/<link|<img|<iframe|@import|url\((?!#)/)
  })

  test.concurrent('draws a view that changed on both sides, and a new one', async () => {
    const world = await changed({ [file]: view('Good morning'), 'connect/views/New.json': view('Hello') })
    const { outputs } = await onPull(world)
    const text = await readFile(outputs['html-path'] ?? '', 'utf8')
    const captions = text.match(/(?<=<figcaption>).+?(?=<\/figcaption>)/g) ?? []
    expect(captions.map((caption) => caption.replace(/<[^>]*>/g, ''))).toEqual([
      'Before: live',
      'After: in the repository',
      'New: in the repository',
    ])
  })

  test.concurrent('draws what a publish replaced, as it was before', async () => {
    const world = await changed({ [file]: view('Good morning') })
    const { outputs } = await world.publish()
    const text = await readFile(outputs['html-path'] ?? '', 'utf8')
    expect(text).toMatch(/aria-label="Before: live"[\s\S]*Hello[\s\S]*aria-label="After: [\s\S]*Good morning/)
  })

  test.concurrent('is written of a failure too', async () => {
    const world = await contactCentre({ files: { 'connect/views/Bad.json': '{' } })
    const { outputs } = await world.plan()
    expect(await readFile(outputs['html-path'] ?? '', 'utf8')).toContain('Bad.json:1:2')
  })

  test.concurrent('is not written where nothing changed', async () => {
    const world = await changed({})
    const { outputs } = await onPull(world)
    expect(outputs['html-path']).toBe('')
    expect(existsSync(path.join(path.dirname(outputs['report-path'] ?? ''), 'report.html'))).toBe(false)
  })
})

/** The button that a flow has a branch for is gone. */
const withoutAction = JSON.stringify({ Template: template('Hello', []), Actions: [] })

describe('a plan that breaks something', () => {
  const failOnBreaking = { 'fail-on-breaking': 'true' }
  const breaking = { exit: 1, reason: 'changes-found' }

  test.concurrent('warns, and fails only where that is asked for', async () => {
    const world = await changed({ [file]: withoutAction })
    const asked = await onPull(world)
    expect([asked.exitCode, annotated(asked, 'warning')]).toEqual([0, [expect.stringContaining('breaking')]])
    const failed = await onPull(world, failOnBreaking)
    expect([reported(failed), annotated(failed, 'error')]).toMatchObject([
      breaking,
      ['Breaking change', expect.stringContaining('breaking')],
    ])
  })

  test.concurrent('passes by the pull request’s label, and the comment says so', async () => {
    const world = await changed({ [file]: withoutAction })
    world.github.addPull({ number, labels: ['Connect: breaking OK'] })
    const ran = await onPull(world, failOnBreaking)
    expect(reported(ran)).toMatchObject({ exit: 0, reason: '' })
    const [comment] = [...world.github.state.comments.values()]
    expect(comment?.body).toContain('fail-on-breaking is waived by the pull request')
  })

  test.concurrent('fails under another label', async () => {
    const world = await changed({ [file]: withoutAction })
    world.github.addPull({ number, labels: ['connect: breaking ok'] })
    const ran = await onPull(world, { ...failOnBreaking, 'breaking-label': 'agreed' })
    expect(reported(ran)).toMatchObject(breaking)
  })

  test.concurrent('is published all the same once it is merged', async () => {
    const world = await changed({ [file]: withoutAction })
    expect(reported(await world.publish(failOnBreaking))).toMatchObject({ exit: 0, reason: '' })
  })
})
