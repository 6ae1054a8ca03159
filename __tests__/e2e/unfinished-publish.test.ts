import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Run, reported, type World } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'
import { both, inConsole } from '../support/e2e-states.js'

/** What a run says of itself, the titles of its warnings, and whether it wrote anything. */
async function outcome(world: World, run: Run) {
  world.writes()
  const ran = await world.run(run)
  return { ...reported(ran), warnings: annotated(ran, 'warning'), writes: world.writes().length > 0 }
}

/** A push of the checkout's commit to the default branch. */
async function push({ space }: World, before: string, more: Run = {}): Promise<Run> {
  const after = await space.git('rev-parse', 'HEAD')
  return { payload: { before, after }, ...more, env: { GITHUB_SHA: after, ...more.env } }
}

/** At the texts that changed. */
const ofBoth = (title: string) => [
  `connect/modules/Greeting.json:16:19 module/Greeting ${title}`,
  `connect/views/Desk.json:19:11 view/Desk ${title}`,
]

async function commit(world: World, text: string, message: string): Promise<string> {
  await world.space.write(desk(text))
  return world.space.commit(message)
}

/** Removes from the checkout all that `fetch-depth: 1` would not have fetched. */
async function makeShallow({ space }: World): Promise<void> {
  const head = await space.git('rev-parse', 'HEAD')
  await writeFile(path.join(space.path, '.git/shallow'), `${head}\n`)
  await space.git('reflog', 'expire', '--expire=now', '--all')
  await space.git('gc', '--quiet', '--prune=now')
}

/** GitHub has the commits of the checkout. */
async function knowCommits({ space, github }: World): Promise<void> {
  const lines = await space.git('log', '--format=%H %P')
  for (const [sha = '', ...parents] of lines.split('\n').map((line) => line.trim().split(' ')))
    github.addCommit(sha, ...parents)
}

/** The first content was published; of the second only the update was, its version was refused. */
async function cutShort() {
  const world = await contactCentre({ git: true })
  const first = await commit(world, 'First', 'First')
  await world.run(await push(world, first))
  const broken = await commit(world, 'Broken', 'Broken')
  world.sim.switches.deny = ['connect:CreateViewVersion', 'connect:CreateContactFlowModuleVersion']
  const ran = await world.run(await push(world, first))
  world.sim.switches.deny = []
  if (ran.exitCode !== 1) throw new Error(`the second publish was to fail: ${ran.stdout}`)
  return { world, first, broken }
}

describe('the revert of a publish that was cut short', () => {
  test('is published by its push', async () => {
    const { world, broken } = await cutShort()
    await commit(world, 'First', 'Revert')
    expect(await outcome(world, await push(world, broken))).toEqual({
      exit: 0,
      reason: '',
      entries: both('published update 1 → 3'),
      warnings: [],
      writes: true,
    })
  })

  test('is published by a tag, where the checkout has all commits', async () => {
    const { world } = await cutShort()
    await commit(world, 'First', 'Revert')
    expect(await outcome(world, await push(world, '0'.repeat(40), { event: 'push-tag' }))).toEqual({
      exit: 0,
      reason: '',
      entries: both('published update 1 → 3'),
      warnings: ofBoth('finishes earlier publish'),
      writes: true,
    })
  })

  test('fails where neither the checkout nor GitHub can distinguish it from a console edit', async () => {
    const { world, broken } = await cutShort()
    await commit(world, 'First', 'Revert')
    await makeShallow(world)
    expect(await outcome(world, await push(world, broken, { inputs: { 'github-token': '' } }))).toEqual({
      exit: 1,
      reason: 'drift-found',
      entries: both('skipped drifted 1 → 1 (drifted)'),
      warnings: [],
      writes: false,
    })
  })
})

test('a console edit is drift, and stays, after a push of something else', async () => {
  const world = await contactCentre({ git: true })
  const first = await commit(world, 'First', 'First')
  await world.run(await push(world, first))
  inConsole(world).publish('By hand')
  await world.space.write({ 'README.md': 'More' })
  await world.space.commit('Write more')
  expect(await outcome(world, await push(world, first))).toEqual({
    exit: 0,
    reason: '',
    entries: both('skipped drifted 1 → 1 (drifted)'),
    warnings: ofBoth('skipped: drifted'),
    writes: false,
  })
})

describe('who published last', () => {
  /** Published from the first commit; the second holds something else. */
  const changed = async () => {
    const world = await contactCentre({ git: true })
    const first = await commit(world, 'First', 'First')
    await world.run(await push(world, first))
    await commit(world, 'Second', 'Second')
    return { world, first }
  }

  test('another repository blocks the publish', async () => {
    const { world, first } = await changed()
    // A history of its own, as another repository's.
    await world.space.git('checkout', '--quiet', '--orphan', 'other')
    await world.space.commit('Other')
    await makeShallow(world)
    await knowCommits(world)
    world.github.state.commits.delete(first)
    expect(await outcome(world, await push(world, '0'.repeat(40)))).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: both('blocked blocked 1 → - (other-repository)'),
      warnings: [],
      writes: false,
    })
  })

  const unknown = async (env: Record<string, string>) => {
    const { world, first } = await changed()
    await makeShallow(world)
    await knowCommits(world)
    world.github.prime({ kind: 'answer', answer: { status: 500 }, path: /compare/, times: 99 })
    return outcome(world, await push(world, first, { env }))
  }

  test('is not known while GitHub does not compare, and a first attempt publishes', async () => {
    expect(await unknown({})).toEqual({
      exit: 0,
      reason: '',
      entries: both('published update 1 → 2'),
      warnings: ['Order of commits unknown'],
      writes: true,
    })
  })

  test('is not known while GitHub does not compare, and a repeated attempt is blocked', async () => {
    expect(await unknown({ GITHUB_RUN_ATTEMPT: '2' })).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: both('blocked blocked 1 → - (age-unknown)'),
      warnings: [],
      writes: false,
    })
  })
})
