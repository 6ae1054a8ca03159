import { describe, expect, test } from '@jest/globals'
import type { FakePull } from '../../simulator/github/index.js'
import { contactCentre, onceFor, type Ran, type Run, reported, type World } from '../support/e2e.js'
import { desk, module, template, view } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'
import type { Files } from '../support/workspace.js'

/** Of the recorded pull request, and of the push that merged it. */
const number = 42
const before = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
const head = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'
const sha = (digit: string) => digit.repeat(40)

const publishedBefore = onceFor(async () => {
  const world = await contactCentre({ files: desk('Before') })
  await world.publish()
  return { world }
})

const reviewedAs = onceFor(async (key) => {
  const { inputs, files } = JSON.parse(key) as { inputs: Run['inputs']; files: Files }
  const { world } = await publishedBefore()
  await world.space.write(files)
  world.github.addPull({ number })
  world.github.addCommit(before)
  await plan(world, inputs)
  return { world }
})

/** A published desk, whose texts a pull request changes and shows. */
async function reviewed(inputs: Run['inputs'] = {}, files: Files = desk('Changed')): Promise<World> {
  return (await reviewedAs(JSON.stringify({ inputs, files }))).world
}

const plan = (world: World, inputs: Run['inputs'] = {}) =>
  world.run({ event: 'pull-request', inputs: { comment: 'on-change', ...inputs } })

const publish = (world: World, run: Run = {}) =>
  world.run({
    event: 'push-default-branch',
    ...run,
    inputs: { comment: 'on-change', 'require-reviewed-plan': 'true', ...run.inputs },
  })

function merge({ github }: World, pull: Partial<FakePull> = {}): void {
  github.addCommit(head, before)
  const merged = { number, state: 'closed', merged: Date.parse('2026-11-20'), mergeCommit: head } as const
  github.addPull({ ...merged, ...pull })
}

const ours = ({ github }: Pick<World, 'github'>) =>
  [...github.state.comments.values()].filter(({ author }) => author.login === github.login)

const published = { exit: 0, reason: '', entries: both('published update 1 → 2') }

/** Refused, and nothing was written: the message in lines, without the sentences that are always there. */
function refused(world: World, ran: Ran): readonly string[] {
  expect(reported(ran)).toMatchObject({ exit: 1, reason: 'plan-changed' })
  expect([world.writes(), ran.outputs.published]).toEqual([[], 'false'])
  const [failure] = ran.report.failures
  expect(failure?.code).toBe('not-reviewed')
  const lines = failure?.message.replace(/^require-reviewed-plan is set, and /, '').split('\n') ?? []
  expect(lines.pop()).toMatch(/^Nothing was published\. Open a pull request, /)
  return lines
}

describe('what a merged pull request’s comment showed is published', () => {
  test.concurrent.each<[string, (world: World) => Run | undefined]>([
    [
      'a merge commit',
      ({ github }) => {
        github.addCommit(sha('1'), before)
        github.addCommit(head, before, sha('1'))
        github.addPull({ number, state: 'closed', merged: 1, mergeCommit: head, commits: [sha('1')] })
        return undefined
      },
    ],
    [
      'a squash',
      (world) => {
        merge(world, { commits: [sha('1'), sha('2')] })
        return undefined
      },
    ],
    [
      'a rebase of several commits',
      ({ github }) => {
        github.addCommit(sha('1'), before)
        github.addCommit(head, sha('1'))
        github.addPull({ number, state: 'closed', merged: 1, mergeCommit: head, commits: [sha('1'), head] })
        return undefined
      },
    ],
    [
      'a merge that later commits of the same push follow',
      ({ github }) => {
        github.addCommit(sha('1'), before)
        github.addCommit(head, sha('1'))
        github.addPull({ number, state: 'closed', merged: 1, mergeCommit: sha('1') })
        return undefined
      },
    ],
    [
      'a tag on the merge',
      (world) => {
        merge(world)
        return { event: 'push-tag' }
      },
    ],
    [
      'a release of the merge',
      (world) => {
        merge(world)
        return { event: 'release-published' }
      },
    ],
    [
      'a run by hand on the merge',
      (world) => {
        merge(world)
        return { event: 'workflow-dispatch-default-branch' }
      },
    ],
  ])('%s', async (_name, arrange) => {
    const world = await reviewed()
    expect(reported(await publish(world, arrange(world)))).toEqual(published)
  })

  test.concurrent('a merge queue’s push of two pull requests, each with its own comment', async () => {
    const world = await reviewed({}, { 'connect/views/Desk.json': view('Changed') })
    await world.space.write({ 'connect/views/Desk.json': view('Before'), ...greeting('Changed') })
    world.github.addPull({ number: 43 })
    await plan(world, { 'pull-request': '43' })
    await world.space.write(desk('Changed'))
    const merged = { state: 'closed', merged: 1 } as const
    world.github.addCommit(sha('1'), before)
    world.github.addCommit(head, sha('1'))
    world.github.addPull({ number, ...merged, mergeCommit: sha('1') })
    world.github.addPull({ number: 43, ...merged, mergeCommit: head })
    expect(reported(await publish(world))).toEqual(published)
  })

  test.concurrent('description and tags with it', async () => {
    const world = await reviewed(
      {},
      { 'connect/views/Desk.json': view('Before', { Description: 'For agents' }) },
    )
    merge(world)
    expect(reported(await publish(world)).entries).toMatchObject({ 'view/Desk': 'updated metadata 1 → 1' })
  })

  test.concurrent('and where nothing is to be written, no review is asked for', async () => {
    const world = await contactCentre()
    await world.publish()
    const ran = await publish(world)
    expect([reported(ran).exit, world.github.calls.filter(({ path }) => path === '/graphql')]).toEqual([
      0,
      [],
    ])
  })
})

const greeting = (text: string) => ({ 'connect/modules/Greeting.json': module(text) })

/** A view's file with one more component in its body. */
function withPart(file: string, part: object): string {
  const definition = JSON.parse(file) as { Template: { Body: object[] } }
  definition.Template.Body.push(part)
  return JSON.stringify(definition)
}

/** A comment's author or its text, changed behind the action's back. */
function forge({ github }: World, change: (body: string) => void): void {
  const [comment] = ours({ github })
  if (!comment) throw new Error('there is no comment')
  github.state.comments.delete(comment.id)
  change(comment.body)
}

const noPlan = `no comment of ours on #${number} shows a plan of this job, which has the same instance, working-directory, views, modules and only.`
const url = expect.stringMatching(/^The comment https:\S+\/pull\/42#issuecomment-\d+ does not count: /)

describe('anything else is refused, and nothing is written', () => {
  const one = '1 of 2 definitions to be written would not be as they were reviewed:'
  test.concurrent.each<[string, (world: World) => unknown, readonly unknown[]]>([
    [
      'a definition edited after the review',
      ({ space }) => space.write(greeting('Edited')),
      [one, 'module/Greeting: the repository holds another content than was reviewed (#42)'],
    ],
    [
      'a console edit after the review',
      ({ sim }) =>
        sim.console.publish('view', 'Desk', { template: template('By hand'), actions: ['Continue'] }),
      [one, 'view/Desk: what is live is not what it was at the review (#42)'],
    ],
    [
      'the approved content published by hand after the review',
      ({ sim }) =>
        sim.console.publish('view', 'Desk', { template: template('Changed'), actions: ['Continue'] }),
      [
        one,
        'view/Desk: what is live is not what it was at the review; the review showed "update", and now it is "version" (#42)',
      ],
    ],
    [
      'a description changed after the review',
      ({ space }) => space.write({ 'connect/views/Desk.json': view('Changed', { Description: 'New' }) }),
      [one, 'view/Desk: its description or tags are not those that were reviewed (#42)'],
    ],
    [
      'a definition that no review showed',
      ({ space }) => space.write({ 'connect/views/Other.json': view('Other') }),
      [
        '1 of 3 definitions to be written would not be as they were reviewed:',
        'view/Other: it was not in the plan that was reviewed',
      ],
    ],
    [
      'a comment that somebody else wrote in our words',
      (world) => forge(world, (body) => world.github.addComment(number, body, 'mallory')),
      [noPlan, url],
    ],
    [
      'a comment of ours that somebody edited',
      ({ github }) => {
        for (const { id, body } of ours({ github })) github.editComment(id, `${body} `, 'mallory')
      },
      [noPlan, expect.stringMatching(/: mallory edited it\. Delete it and run the plan again\.$/)],
    ],
    ['no comment', (world) => forge(world, () => {}), [noPlan]],
    [
      'no pull request',
      ({ github }) => github.state.pulls.clear(),
      ['no pull request was merged that brought the commit c4a1e77b02d9.'],
    ],
    [
      'a pull request that was merged into another branch',
      (world) => merge(world, { base: { ref: 'elsewhere', sha: before } }),
      ['no pull request was merged that brought the commit c4a1e77b02d9.'],
    ],
    [
      'a pull request that was closed without a merge',
      (world) => merge(world, { merged: null }),
      ['no pull request was merged that brought the commit c4a1e77b02d9.'],
    ],
  ])('%s', async (_name, arrange, lines) => {
    const world = await reviewed()
    merge(world)
    await arrange(world)
    expect(refused(world, await publish(world))).toEqual(lines)
  })

  test.concurrent('a plan of another job, with other patterns', async () => {
    const world = await reviewed({ views: 'connect/views/*.json' })
    merge(world)
    expect(refused(world, await publish(world))).toEqual([noPlan])
  })

  test.concurrent('a push of more commits than are looked at', async () => {
    const world = await reviewed()
    const line = Array.from({ length: 250 }, (_, n) => `e${n.toString(16).padStart(39, '0')}`)
    for (const [n, commit] of line.entries()) world.github.addCommit(commit, line[n - 1] ?? before)
    world.github.addCommit(head, line.at(-1) ?? '')
    world.github.addPull({ number, state: 'closed', merged: 1, mergeCommit: line[0] ?? null })
    expect(refused(world, await publish(world))).toEqual([
      'no pull request was merged that brought the commit c4a1e77b02d9.',
      'This push brought 251 commits. Of more than 250 only the last is looked at: push fewer at once.',
    ])
  })

  test.concurrent('a branch that was published by mode, and merged nowhere', async () => {
    const world = await reviewed()
    const ran = await publish(world, { event: 'pull-request', inputs: { mode: 'publish' } })
    expect(refused(world, ran)).toEqual(['no pull request was merged that brought the commit c4a1e77b02d9.'])
  })
})

describe('where GitHub does not show what was reviewed, nothing is written', () => {
  test.concurrent.each<[string, (world: World) => Run | undefined, string]>([
    [
      'the token may not read pull requests',
      ({ github }) => {
        github.switches.withoutPullRequests = true
        return undefined
      },
      'GitHub answered 403: Resource not accessible by integration. Nothing was published. Give the job `permissions: contents: read` and `pull-requests: read`',
    ],
    [
      'GitHub is down',
      ({ github }) => {
        github.switches.down = 'bad-gateway'
        return undefined
      },
      'GitHub answered 502. Nothing was published. GitHub gave no usable answer: run the job again.',
    ],
    [
      'GitHub answers only in part',
      ({ github }) => {
        github.prime({ path: /graphql/, kind: 'http-502', times: 6 })
        return undefined
      },
      'GitHub answered 502. Nothing was published. GitHub gave no usable answer: run the job again.',
    ],
    [
      'there is no token',
      () => ({ env: { 'INPUT_GITHUB-TOKEN': '' } }),
      'the `github-token` is empty. Nothing was published.',
    ],
  ])('%s', async (_name, arrange, message) => {
    const world = await reviewed()
    merge(world)
    const ran = await publish(world, arrange(world))
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'plan-changed' })
    expect(ran.report.failures).toMatchObject([
      { code: 'review-unreadable', message: expect.stringContaining(message) },
    ])
    expect(world.writes()).toEqual([])
  })
})

describe('another attempt does the rest', () => {
  test.concurrent('of a publish that failed on the way, and only that', async () => {
    const world = await reviewed()
    merge(world)
    world.sim.switches.deny = ['connect:CreateContactFlowModuleVersion']
    expect(reported(await publish(world)).entries).toEqual({
      'module/Greeting': 'failed update 1 → - (access-denied)',
      'view/Desk': 'published update 1 → 2',
    })
    world.sim.switches.deny = []
    world.writes()
    expect(reported(await publish(world))).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Greeting': 'published version 1 → 2', 'view/Desk': 'unchanged unchanged 2 → 2' },
    })
    expect(world.writes()).toEqual(['CreateContactFlowModuleVersion module/Greeting'])
  })

  test.concurrent('of a view that the service stored in a form of its own', async () => {
    const box = { _id: 'Box_1', Type: 'TextBox', Props: { Text: 'dropped' }, Content: [] }
    const world = await reviewed({}, { 'connect/views/Desk.json': withPart(view('Changed'), box) })
    merge(world)
    world.sim.switches.deny = ['connect:CreateViewVersion']
    expect(reported(await publish(world)).entries).toMatchObject({
      'view/Desk': 'failed update 1 → - (access-denied)',
    })
    world.sim.switches.deny = []
    expect(reported(await publish(world))).toMatchObject({
      exit: 0,
      entries: { 'view/Desk': 'published update 1 → 2' },
    })
    expect(world.sim.console.find('view', 'Desk').versions).toHaveLength(2)
  })

  test.concurrent('of a definition whose tags were refused', async () => {
    const described = view('Changed', { Description: 'For agents', Tags: { team: 'care' } })
    const world = await reviewed({}, { 'connect/views/Desk.json': described })
    merge(world)
    world.sim.switches.deny = ['connect:TagResource']
    expect(reported(await publish(world)).entries).toMatchObject({
      'view/Desk': 'failed update 1 → - (access-denied)',
    })
    world.sim.switches.deny = []
    expect(reported(await publish(world)).entries).toMatchObject({ 'view/Desk': 'published update 1 → 2' })
  })

  test.concurrent('of a run that was refused, once what moved is back', async () => {
    const world = await reviewed()
    merge(world)
    await world.space.write(greeting('Edited'))
    expect(refused(world, await publish(world))).toHaveLength(2)
    await world.space.write(greeting('Changed'))
    expect(reported(await publish(world))).toEqual(published)
  })

  test.concurrent('of nothing that somebody wrote into our comment, although we wrote it last', async () => {
    const world = await reviewed()
    const [comment] = ours(world)
    await world.space.write(greeting('Evil'))
    await plan(world)
    const [evil] = ours(world)
    world.github.editComment(comment?.id ?? 0, comment?.body ?? '', world.github.login)
    merge(world)
    world.github.editComment(comment?.id ?? 0, evil?.body ?? '', 'mallory')
    world.writes()
    expect(refused(world, await publish(world))).toEqual([noPlan, url])
    expect(ours(world)[0]?.editor?.login).toBe(world.github.login)
    expect(refused(world, await publish(world))).toHaveLength(3)
  })

  test.concurrent('of nothing that was not reviewed', async () => {
    const world = await reviewed()
    merge(world)
    world.sim.switches.deny = ['connect:CreateContactFlowModuleVersion']
    await publish(world)
    world.sim.switches.deny = []
    await world.space.write(greeting('Edited'))
    world.writes()
    expect(refused(world, await publish(world))).toEqual([
      '1 of 1 definitions to be written would not be as they were reviewed:',
      'module/Greeting: the repository holds another content than was reviewed; what is live is not what it was at the review (#42)',
    ])
  })
})

test('a plan reads exactly what is live where it is to be relied on', async () => {
  const world = await reviewed()
  const plans = [await plan(world), await plan(world, { 'require-reviewed-plan': 'true' })]
  expect(plans.map(({ report }) => report.observed)).toEqual(['search', 'describe'])
})
