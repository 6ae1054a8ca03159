import { rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { annotated, contactCentre, type Ran, type Run, type World } from '../support/e2e.js'
import { desk, module, view } from '../support/e2e-definitions.js'

/** Of the recorded events: a pull request, and a push to the default branch. */
const base = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
const merge = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'
const head = '9e3d61f4ab7c25d08f16b3e9c07a4d52f8e1b603'
const number = 42

type Files = Readonly<Record<string, string>>

/** Everything of `before` is live; `after` is in the checkout, and GitHub knows both. */
async function changed(before: Files, after: Files): Promise<World> {
  const world = await contactCentre({ files: before })
  await world.publish()
  world.github.commitFiles(base, before)
  world.github.commitFiles(merge, after, base)
  world.github.commitFiles(head, after, base)
  world.github.addPull({ number, base: { ref: 'main', sha: base }, head: headOf(world) })
  const gone = Object.keys(before).filter((file) => !Object.hasOwn(after, file))
  for (const file of gone) await rm(path.join(world.space.path, file))
  await world.space.write(after)
  world.sim.clearCalls()
  return world
}

const headOf = (world: World) => ({ ref: 'change', sha: head, repository: world.github.repository })

const onPull = (world: World, run: Run = {}) => world.run({ event: 'pull-request', ...run })
const onPush = (world: World, run: Run = {}) => world.run({ event: 'push-default-branch', ...run })

const reported = ({ exitCode, report }: Ran) => ({
  exit: exitCode,
  warnings: report.warnings.map(({ code, message }) => `${code} ${/^\S+/.exec(message)?.[0]}`),
  notices: report.notices.filter((notice) => /removed/.test(notice)),
})
const bodies = ({ github }: World) => [...github.state.comments.values()].map(({ body }) => body)
const lists = ({ sim }: World) =>
  sim.calls
    .map(({ operation }) => operation)
    .filter((name) => name.startsWith('List') && !/Versions/.test(name))

const { 'connect/views/Desk.json': _, ...withoutDesk } = desk()

describe('a definition that was removed from the repository while it is live', () => {
  test.concurrent.each([
    ['by a pull request', onPull],
    ['by a push', onPush],
  ])('%s is reported, and stays', async (_name, on) => {
    const world = await changed(desk(), withoutDesk)
    const ran = await on(world)
    expect(reported(ran)).toEqual({ exit: 0, warnings: ['removed-but-live view/"Desk"'], notices: [] })
    const { id } = world.sim.console.find('view', 'Desk')
    expect(ran.report.warnings[0]?.message).toBe(
      `view/"Desk" is no longer in the repository (it was "connect/views/Desk.json"), but the instance still has it, with the id ${id}. What is live of it stays, and so does version 1: nothing was deleted, and flows whose ShowView block names it go on with it. To delete it, see first that nothing uses it, and then run aws connect delete-view --instance-id ${world.sim.instance.id} --view-id ${id}, or use the console. To keep it, bring the file back.`,
    )
    expect(annotated(ran, 'warning')).toEqual(['Removed but live'])
    expect([world.writes(), world.github.calls.flatMap((call) => problemsOf(call))]).toEqual([[], []])
  })

  test.concurrent('is known by the Name that the file gave', async () => {
    const before = { ...desk(), 'connect/modules/old.json': module('Old', { Name: 'The old one' }) }
    const ran = await onPull(await changed(before, desk()))
    expect(reported(ran).warnings).toEqual(['removed-but-live module/"The'])
    expect(ran.report.warnings[0]?.message).toContain('aws connect delete-contact-flow-module')
  })

  test.concurrent('is known by its file where GitHub does not give that', async () => {
    const world = await changed(desk(), withoutDesk)
    world.github.prime({ kind: 'secondary-limit', path: /contents/, retryAfter: null, times: 9 })
    expect(reported(await onPull(world)).warnings).toEqual(['removed-but-live view/"Desk"'])
  })

  test.concurrent('is the last one', async () => {
    const world = await changed({ 'connect/views/Desk.json': view('Hello') }, {})
    expect(reported(await onPull(world)).warnings).toEqual(['no-checkout No', 'removed-but-live view/"Desk"'])
  })

  test.concurrent('is in a checkout in its own folder', async () => {
    const world = await contactCentre({ files: desk() })
    await world.publish()
    world.github.commitFiles(base, { 'app/connect/views/Desk.json': view('Hello') })
    world.github.commitFiles(head, {}, base)
    world.github.addPull({ number, base: { ref: 'main', sha: base }, head: headOf(world) })
    await world.space.write({ 'r/app/connect/modules/Greeting.json': module('Hello') })
    await world.space.git('init', '--quiet', 'r')
    const ran = await onPull(world, { inputs: { 'working-directory': 'r/app' } })
    expect(reported(ran).warnings).toEqual(['removed-but-live view/"Desk"'])
    expect(ran.report.warnings[0]?.message).toContain('"r/app/connect/views/Desk.json"')
  })
})

describe('with fail-on-breaking', () => {
  const failOnBreaking = { 'fail-on-breaking': 'true', comment: 'on-change' }

  test.concurrent('a plan fails for it', async () => {
    const world = await changed(desk(), withoutDesk)
    const ran = await onPull(world, { inputs: failOnBreaking })
    expect([ran.exitCode, ran.outputs['failure-reason'], ran.report.failures]).toEqual([
      1,
      'changes-found',
      [
        {
          reason: 'changes-found',
          code: 'breaking-change',
          message:
            'view/Desk is live, but no longer in the repository, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label "connect: breaking ok" and run the workflow again.',
        },
      ],
    ])
    expect([annotated(ran, 'error'), annotated(ran, 'warning')]).toEqual([
      ['Breaking change', 'Removed but live'],
      [],
    ])
    expect(bodies(world)).toEqual([
      expect.stringContaining('### ❌ There are breaking changes: 1 removed but live'),
    ])
  })

  test.concurrent('a plan passes by the label, and the comment says so', async () => {
    const world = await changed(desk(), withoutDesk)
    const merging = { base: { ref: 'main', sha: base }, head: headOf(world) }
    world.github.addPull({ number, ...merging, labels: ['connect: breaking ok'] })
    const ran = await onPull(world, { inputs: failOnBreaking })
    expect([reported(ran).exit, annotated(ran, 'warning')]).toEqual([0, ['Removed but live']])
    expect(bodies(world)).toEqual([expect.stringContaining('fail-on-breaking is waived by the pull request')])
  })

  test.concurrent('a publish does not ask', async () => {
    const world = await changed(desk(), withoutDesk)
    const ran = await onPush(world, { inputs: { 'fail-on-breaking': 'true' } })
    expect([reported(ran).exit, annotated(ran, 'error')]).toEqual([0, []])
  })
})

describe('nothing is reported about a definition', () => {
  test.concurrent('whose file was moved', async () => {
    const after = { ...withoutDesk, 'connect/views/inner/Desk.json': view('Hello') }
    const world = await changed(desk(), after)
    expect(reported(await onPull(world))).toEqual({ exit: 0, warnings: [], notices: [] })
  })

  test.concurrent('that `only` leaves out', async () => {
    const world = await changed(desk(), withoutDesk)
    const ran = await onPull(world, { inputs: { only: 'module/*' } })
    expect(reported(ran)).toEqual({ exit: 0, warnings: [], notices: [] })
  })

  test.concurrent('that is in the repository, although `only` leaves it out', async () => {
    const before = { ...desk(), 'connect/views/second.json': view('Hello', { Name: 'Second' }) }
    const after = { ...desk(), 'connect/views/Second.json': view('Hello') }
    const world = await changed(before, after)
    expect(reported(await onPull(world, { inputs: { only: 'view/Desk' } })).warnings).toEqual([])
  })

  test.concurrent('that nobody ever published', async () => {
    const world = await contactCentre({ files: withoutDesk })
    world.github.commitFiles(base, desk())
    world.github.commitFiles(head, withoutDesk, base)
    world.github.addPull({ number, base: { ref: 'main', sha: base }, head: headOf(world) })
    expect(reported(await onPull(world)).warnings).toEqual([])
  })

  test.concurrent('where nothing was removed, and then the service is asked for no list', async () => {
    const world = await changed(desk(), { ...desk(), 'README.md': 'Hello' })
    expect(reported(await onPull(world))).toEqual({ exit: 0, warnings: [], notices: [] })
    expect(lists(world)).toEqual([])
  })

  test.concurrent('of another file that is gone', async () => {
    const world = await changed({ ...desk(), 'README.md': 'Hello' }, desk())
    expect(reported(await onPull(world))).toEqual({ exit: 0, warnings: [], notices: [] })
    expect(lists(world)).toEqual([])
  })
})

describe('that it is not known is a notice', () => {
  test.concurrent('where GitHub does not answer', async () => {
    const world = await changed(desk(), withoutDesk)
    world.github.prime({ kind: 'secondary-limit', path: /files/, retryAfter: null, times: 9 })
    expect(reported(await onPull(world))).toEqual({
      exit: 0,
      warnings: [],
      notices: [
        expect.stringMatching(
          /^Whether a definition was removed that is still live is not known: GitHub answered 403/,
        ),
      ],
    })
  })

  test.concurrent('where the token may not read the pull request', async () => {
    const world = await changed(desk(), withoutDesk)
    world.github.switches.withoutPullRequests = true
    expect(reported(await onPull(world))).toMatchObject({
      exit: 0,
      notices: [
        expect.stringMatching(/\. Give the job `permissions: contents: read` and `pull-requests: read`\.$/),
      ],
    })
  })

  test.concurrent('where GitHub does not list all', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`a/${n}`, `${n}`]))
    const world = await changed({ ...many, ...desk() }, withoutDesk)
    expect(reported(await onPush(world))).toEqual({
      exit: 0,
      warnings: [],
      notices: [
        expect.stringMatching(/^The change takes away so many files that not all of them are looked at/),
      ],
    })
  })
})
