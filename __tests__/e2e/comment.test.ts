import { describe, expect, test } from '@jest/globals'
import { parseSections } from '../../src/core/comment/sections.js'
import { annotated, contactCentre, type Run, reported, type World } from '../support/e2e.js'
import { desk, flow, view } from '../support/e2e-definitions.js'
import { all, parsed, type Tree } from '../support/markdown.js'

/** Of the recorded event of a pull request, and of the push that merged it. */
const number = 42
const mergeCommit = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'

/** A world with that pull request; `comments` of other people are in it. */
async function reviewed(files = desk(), comments = 0): Promise<World> {
  const world = await contactCentre({ files })
  world.github.addPull({ number })
  for (let n = 0; n < comments; n += 1) world.github.addComment(number, `Comment ${n}`, 'octocat')
  return world
}

const onPull = (world: World, inputs: Run['inputs'] = {}, env: Run['env'] = {}) =>
  world.run({ event: 'pull-request', inputs: { comment: 'on-change', ...inputs }, env })
const onMerge = (world: World, inputs: Run['inputs'] = {}) =>
  world.run({ event: 'push-default-branch', inputs: { comment: 'on-change', ...inputs } })

function merge(world: World): void {
  world.github.addCommit(mergeCommit)
  world.github.addPull({ number, state: 'closed', merged: Date.parse('2026-01-01'), mergeCommit })
}

/** Bodies of the comments that the token wrote, oldest first. */
const ours = ({ github }: World): readonly string[] =>
  [...github.state.comments.values()]
    .filter(({ author }) => author.login === github.login)
    .map(({ body }) => body)

const marker = /^<!-- connect-publish v1 (\{.*\}) -->\n<!-- connect-publish section (\{.*\}) -->\n/
const headers = (body = '') => (marker.exec(body) ?? []).slice(1).map((text): unknown => JSON.parse(text))
const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'

/** Where links and pictures lead. */
const links = (tree: Tree): readonly string[] => all(tree).flatMap(({ url }) => url ?? [])

/** How many folds are open at the end, and how many there are: HTML only, not the text in code. */
function folds(body: string): readonly [open: number, count: number] {
  const html = all(parsed(body)).map(({ type, value = '' }) => (type === 'html' ? value : ''))
  const count = (tag: string) => html.join('\n').split(tag).length - 1
  return [count('<details>') - count('</details>'), count('<details>')]
}

/** Texts that GitHub looks for mentions and references in: those outside code, in either spelling. */
function texts({ type, value, children = [] }: Tree): readonly string[] {
  if (type === 'text') return [value ?? '']
  const isCode = (at: number) =>
    children.slice(0, at).findLast((each) => /^<.?code>$/.test(each.value ?? ''))?.value === '<code>'
  return children.flatMap((child, at) => (isCode(at) ? [] : texts(child)))
}

describe('one comment', () => {
  test.concurrent('over 200 others and repeated runs, edited in place and only when it changes', async () => {
    const world = await reviewed(desk(), 205)
    const first = await onPull(world)
    expect([first.exitCode, ours(world).length]).toEqual([0, 1])
    const [comment] = [...world.github.state.comments.values()].slice(-1)
    expect(first.outputs).toMatchObject({
      'comment-id': String(comment?.id),
      'comment-url': expect.stringContaining(`/pull/${number}#issuecomment-${comment?.id}`),
    })
    const commit = expect.stringMatching(/^[0-9a-f]{40}$/)
    const digest = first.outputs['plan-digest']
    expect(headers(comment?.body)).toEqual([
      { key: id, digest, commit, mode: 'plan' },
      expect.objectContaining({ id: first.report.sectionId, digest, commit, mode: 'plan', published: false }),
    ])

    await world.space.write({ 'connect/views/Third.json': view('Third') })
    const second = await onPull(world)
    expect([second.outputs['comment-id'], ours(world).length]).toEqual([String(comment?.id), 1])
    expect(ours(world)[0]).toContain('view/Third')
    expect(world.github.state.comments.size).toBe(206)
  })

  test.concurrent('a forged marker of somebody else is ignored, and stays as it is', async () => {
    const world = await reviewed()
    const digest = 'f'.repeat(64)
    const forged = [
      `<!-- connect-publish v1 {"key": "${id}", "digest": "${digest}", "commit": "${mergeCommit}", "mode": "plan"} -->`,
      '✅ Nothing to publish',
    ].join('\n')
    const theirs = world.github.addComment(number, forged, 'mallory')
    const ran = await onPull(world)
    expect([ran.exitCode, ours(world).length]).toEqual([0, 1])
    expect(ran.outputs['comment-id']).not.toBe(String(theirs.id))
    expect(world.github.state.comments.get(theirs.id)?.body).toBe(forged)
  })

  test.concurrent('for each key, with a section for each job', async () => {
    const world = await reviewed()
    const other = { 'comment-key': 'another', only: 'view/*' }
    await onPull(world)
    await onPull(world, other)
    await onPull(world, { ...other, views: 'connect/views/*.json', only: '' })
    const keys = ours(world).map((body) => /"key":"([^"]*)"/.exec(body.split('\n')[0] ?? '')?.[1])
    const sections = ours(world).map((body) => body.match(/^<!-- connect-publish section /gm)?.length)
    expect([keys, sections]).toEqual([
      [id, 'another'],
      [1, 2],
    ])
  })

  test.concurrent('of several jobs with a table of all above them, independent of who wrote last', async () => {
    const world = await reviewed()
    const jobs = ['views', 'modules'].map((kind) => ({
      'comment-key': 'all',
      [kind]: `connect/${kind}/*.json`,
      only: `${kind.slice(0, -1)}/*`,
    }))
    const texts: string[] = []
    for (const inputs of [...jobs, ...jobs.slice(0, 1)]) {
      await onPull(world, inputs)
      texts.push(ours(world)[0]?.split('<!-- connect-publish section')[0] ?? '')
    }
    const [alone, both, again] = texts.map((text) => text.split('\n').filter((row) => row.startsWith('|')))
    expect([alone, again]).toEqual([[], both])
    expect(both).toEqual([
      '| Definition | simulated-contact-centre |',
      '| :-- | :-- |',
      '| `module/Greeting` | new |',
      '| `view/Desk` | new |',
    ])
  })

  test.concurrent('where pull-request says, regardless of the event', async () => {
    const world = await contactCentre()
    world.github.addPull({ number: 7 })
    const ran = await world.run({ event: 'schedule', inputs: { comment: 'on-change', 'pull-request': '7' } })
    expect([ran.exitCode, [...world.github.state.comments.values()].map(({ issue }) => issue)]).toEqual([
      0,
      [7],
    ])
  })
})

describe('a comment that cannot be written fails nothing', () => {
  test.concurrent('with a token that may only read, and the permission is named', async () => {
    const world = await reviewed()
    world.github.switches.readOnly = true
    const ran = await onPull(world)
    expect([reported(ran).exit, annotated(ran, 'warning'), ours(world)]).toEqual([
      0,
      ['Comment not written'],
      [],
    ])
    expect(ran.annotations.map(({ message }) => message).join()).toContain(
      'permissions: pull-requests: write',
    )
    expect(ran.outputs).toMatchObject({ 'comment-id': '', 'comment-url': '', changed: 'true' })
  })

  test.concurrent('while GitHub is down, and what was published is reported all the same', async () => {
    const world = await reviewed()
    merge(world)
    world.github.switches.down = 'bad-gateway'
    const ran = await onMerge(world)
    expect([reported(ran).exit, annotated(ran, 'warning'), ran.outputs.published]).toEqual([
      ...[0, ['Comment not written'], 'true'],
    ])
  })

  test.concurrent('without a token', async () => {
    const world = await reviewed()
    const ran = await onPull(world, { 'github-token': '' }, { 'INPUT_GITHUB-TOKEN': '' })
    expect([reported(ran).exit, world.github.calls]).toEqual([0, []])
  })
})

describe('the text of a comment', () => {
  test.concurrent('pings nobody and breaks nothing, with any names of definitions', async () => {
    const hostile = [
      '@octo-org/everyone please look',
      '</details> <img src=x onerror=alert(1)> <!-- connect-publish section {} -->',
      '| a | b | ``` `code` [link](https://evil.example) ![i](https://evil.example/i.png)',
      '::error file=x::GH-1 octo-org/contact-centre#1 #1 fixes #2',
      '$(id) \u202Egnp.exe ##[add-mask]octo ##[error]x',
    ]
    const files = Object.fromEntries(
      hostile.map((Name, n) => [
        `connect/modules/m${n}.json`,
        JSON.stringify({ Name, Content: flow('Hello') }),
      ]),
    )
    const world = await reviewed(files)
    const ran = await onPull(world)
    expect([reported(ran).exit, Object.keys(reported(ran).entries).length]).toEqual([0, 5])
    const [body = ''] = ours(world)
    expect(texts(parsed(body)).filter((text) => /@\w|#\d|GH-\d|\u202E|onerror/.test(text))).toEqual([])
    expect(
      links(parsed(body)).filter(
        (url) => !/^https:\/\/(github|simulated-contact-centre\.my\.connect)/.test(url),
      ),
    ).toEqual([])
    expect(folds(body)).toEqual([0, 2])
    expect(ran.commands.filter(({ command }) => !['notice', 'group', 'endgroup'].includes(command))).toEqual(
      [],
    )
  })

  test.concurrent('is at most 60,000 characters, cut to whole structures, and points to the report file where the job summary is cut too', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [
        `connect/views/${'a long name '.repeat(15)}${n}.json`,
        view(`${n}`),
      ]),
    )
    const world = await reviewed(files)
    const ran = await onPull(world)
    const [body = ''] = ours(world)
    expect([ran.exitCode, body.length > 40_000, body.length <= 60_000]).toEqual([0, true, true])
    const section = [...(parseSections(body) ?? new Map()).values()].map(({ header }) => header)
    expect(section).toMatchObject([{ entries: { length: 400 } }])
    expect(ran.summary).toContain('Cut here')
    expect(body).toMatch(
      /the report file of \[the run\]\(https:\/\/github\.com\/octo-org\/contact-centre\/actions\/runs\/\d+/,
    )
    expect(folds(body)[0]).toBe(0)
    // Every row of a table is whole.
    const rows = body.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.every((row) => row.endsWith(' |'))).toBe(true)
  })

  test.concurrent('has no ARN and no account where comment-arns is false', async () => {
    const world = await reviewed(desk('Before'))
    await world.publish()
    await world.space.write(desk())
    await onPull(world, { 'comment-key': 'with' })
    await onPull(world, { 'comment-key': 'without', 'comment-arns': 'false' })
    expect(ours(world).map((body) => [body.includes('arn:aws:'), body.includes('123456789012')])).toEqual([
      [true, true],
      [false, false],
    ])
  })
})

describe('the record of what was published', () => {
  test.concurrent('is the merged pull request’s comment, which no later plan replaces', async () => {
    const world = await reviewed()
    const planned = await onPull(world)
    merge(world)
    const published = await onMerge(world)
    expect([reported(published).exit, published.outputs['comment-id']]).toEqual([
      0,
      planned.outputs['comment-id'],
    ])
    const [record = ''] = ours(world)
    expect(headers(record)).toEqual([
      expect.objectContaining({ mode: 'publish', commit: mergeCommit }),
      expect.objectContaining({ mode: 'publish', published: true }),
    ])
    expect(record).toContain('Published 2 versions')
    expect(links(parsed(record))).toContain(published.report.context.runUrl)
    expect(record).toContain(`commit [\`${mergeCommit.slice(0, 7)}\`]`)
    await world.space.write(desk('Later'))
    await onPull(world)
    expect(ours(world)).toEqual([record])
  })

  test.concurrent('stays where a version was made and its alias failed, although a repeated run moves that', async () => {
    const world = await reviewed()
    merge(world)
    world.sim.switches.deny = ['connect:CreateContactFlowModuleAlias']
    const inputs = { 'module-alias': 'live', only: 'module/*' }
    const failed = await onMerge(world, inputs)
    expect([reported(failed).exit, failed.outputs.published]).toEqual([1, 'true'])
    const record = ours(world)
    world.sim.switches.deny = []
    expect((await onMerge(world, inputs)).exitCode).toBe(0)
    expect(ours(world)).toEqual(record)
  })

  test.concurrent('is written although the pull request had no comment', async () => {
    const world = await reviewed()
    merge(world)
    await onMerge(world)
    expect(ours(world)).toEqual([expect.stringContaining('Published 2 versions')])
  })

  test.concurrent('is not made by a push that belongs to no pull request', async () => {
    const world = await reviewed()
    expect([(await onMerge(world)).exitCode, ours(world)]).toEqual([0, []])
  })
})

describe('a run that is older than the comment', () => {
  test.concurrent('leaves it as it is', async () => {
    const world = await reviewed()
    await onPull(world)
    const [newer] = ours(world)
    await world.space.write(desk('Older'))
    const ran = await onPull(world, {}, { GITHUB_RUN_ID: '1' })
    expect([ran.exitCode, ours(world)]).toEqual([0, [newer]])
  })
})

describe('when there is nothing to say', () => {
  test.concurrent('no comment is made, but an old one says so', async () => {
    const world = await reviewed()
    await world.publish()
    const quiet = await onPull(world)
    expect([quiet.exitCode, quiet.outputs['comment-id'], ours(world)]).toEqual([0, '', []])

    await world.space.write(desk('Changed'))
    await onPull(world)
    await world.space.write(desk())
    const reverted = await onPull(world)
    expect([reverted.exitCode, ours(world)]).toEqual([0, [expect.stringContaining('Nothing to publish')]])
  })

  test.concurrent.each<[string, string, string, number]>([
    ['always', 'Hello', 'speaks', 1],
    ['never', 'Changed', 'is silent', 0],
    ['on-failure', 'Changed', 'is silent without a failure', 0],
  ])('comment: %s after %s %s', async (comment, text, _does, count) => {
    const world = await reviewed()
    await world.publish()
    await world.space.write(desk(text))
    expect((await onPull(world, { comment })).exitCode).toBe(0)
    expect(ours(world)).toHaveLength(count)
  })

  test.concurrent.each(['on-change', 'on-failure'])('comment: %s reports a failure', async (comment) => {
    const world = await reviewed({ 'connect/views/Bad.json': '{' })
    const ran = await onPull(world, { comment })
    expect([reported(ran).reason, ours(world)]).toEqual([
      'invalid-definition',
      [expect.stringContaining('not valid')],
    ])
  })
})
