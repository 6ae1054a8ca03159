import { describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { annotated, contactCentre, type Run, reported, type World } from '../support/e2e.js'

const tag = 'v1.4.0'
/** Of the recorded release. */
const id = 187_650_021
const people = 'Callers are greeted by name.\r\n'

const release = (world: World, event: string, inputs: Run['inputs'] = {}) =>
  world.run({ event, inputs: { 'release-notes': 'true', ...inputs } })
const bodyOf = (world: World, of = id) => world.github.state.releases.get(of)?.body
const writes = ({ github }: World) =>
  github.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/releases'))
/** The output in a text with line ends of two characters. */
const section = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) =>
  outputs['release-notes']?.replaceAll('\n', '\r\n')
const notices = (ran: Awaited<ReturnType<World['run']>>) =>
  ran.report.notices.filter((notice) => notice.includes('release'))

describe('a publish keeps its section in the notes', () => {
  test.concurrent.each([
    ['a release event', 'release-published', {}],
    ['a push of a tag', 'push-tag', {}],
    ['a run by hand on a tag', 'workflow-dispatch-tag', {}],
    ['a release that is immutable', 'release-published', { immutable: true }],
    ['a draft', 'push-tag', { draft: true }],
  ])('of %s', async (_name, event, given) => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people, ...given })
    const ran = await release(world, event)
    expect([reported(ran).exit, annotated(ran, 'warning'), notices(ran)]).toEqual([0, [], []])
    expect(bodyOf(world)).toBe(`${people}\r\n${section(ran)}`)
    expect(ran.outputs['release-notes']).toMatch(
      /^<!-- connect-publish notes ([0-9a-f]{12}) -->\n[\s\S]*\n\| view \| `Desk` \| v1 \| created \|\n[\s\S]*\n<!-- \/connect-publish notes \1 -->$/,
    )
    expect(writes(world).map(({ method, body }) => [method, Object.keys(Object(body))])).toEqual([
      ['PATCH', ['body']],
    ])
    expect(world.github.state.releases.get(id)).toMatchObject({ draft: false, immutable: false, ...given })
    expect(world.github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })

  test.concurrent('in its place, by run after run', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    await release(world, 'release-published')
    world.github.editRelease(id, `${bodyOf(world)}\r\nThanks to all!\r\n`)
    const ran = await release(world, 'release-published')
    expect(ran.outputs['release-notes']).toContain('| view | `Desk` | v1 | already live |')
    expect(bodyOf(world)).toBe(`${people}\r\n${section(ran)}\r\nThanks to all!\r\n`)
  })

  test.concurrent('beside those of other jobs, and without ARNs where comment-arns is false', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag })
    const inputs = { 'comment-arns': 'false' }
    await release(world, 'release-published', { ...inputs, only: 'view/*' })
    await release(world, 'release-published', { ...inputs, only: 'module/*' })
    const body = bodyOf(world) ?? ''
    expect(body.match(/^\| (view|module) \| `\w+` /gm)).toEqual([
      '| view | `Desk` ',
      '| module | `Greeting` ',
    ])
    expect([body.includes('arn:aws'), body.match(/^<!-- connect-publish notes /gm)?.length]).toEqual([
      false,
      2,
    ])
  })

  test.concurrent('also where it failed in part', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag })
    world.sim.switches.deny = [{ action: 'connect:CreateView', where: () => true }]
    const ran = await release(world, 'release-published')
    expect([reported(ran).exit, reported(ran).reason]).toEqual([1, 'access-denied'])
    expect(bodyOf(world)).toContain('| view | `Desk` | – | create failed: access denied |')
    expect(bodyOf(world)).toContain('| module | `Greeting` | v1 | created |')
  })
})

describe('nothing is written', () => {
  test.concurrent('where there is no release: a notice, and the output has the section', async () => {
    const world = await contactCentre()
    world.github.addRelease({ tag: 'v1.3.0', body: people })
    const ran = await release(world, 'push-tag')
    expect([reported(ran).exit, annotated(ran, 'warning'), writes(world)]).toEqual([0, [], []])
    expect(notices(ran)).toEqual([expect.stringContaining(`No release of the tag "${tag}" was found`)])
    expect(ran.outputs['summary-markdown']).toContain('No release of the tag')
    expect(ran.outputs['release-notes']).toContain('| view | `Desk` |')
  })

  test.concurrent('with a token that may only read: a warning that names the permission', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    world.github.switches.readOnly = true
    const ran = await release(world, 'release-published')
    expect([reported(ran).exit, annotated(ran, 'warning'), bodyOf(world)]).toEqual([
      ...[0, ['Release notes not written'], people],
    ])
    expect(ran.report.warnings.map(({ message }) => message).join()).toContain('permissions: contents: write')
  })

  test.concurrent('without a token: a warning', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    const ran = await world.run({
      event: 'release-published',
      inputs: { 'release-notes': 'true', 'github-token': '' },
      env: { 'INPUT_GITHUB-TOKEN': '' },
    })
    expect([reported(ran).exit, annotated(ran, 'warning'), world.github.calls]).toEqual([
      ...[0, ['Release notes not written'], []],
    ])
  })

  test.concurrent('unless release-notes is true', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    const ran = await world.run({ event: 'release-published' })
    expect([ran.outputs['release-notes']?.includes('`Desk`'), bodyOf(world)]).toEqual([true, people])
    expect(world.github.calls.filter(({ path }) => path.includes('/releases'))).toEqual([])
  })

  test.concurrent('by a run that ended before its plan', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    const ran = await world.run({
      event: 'release-published',
      inputs: { 'release-notes': 'true' },
      credentials: false,
    })
    expect([reported(ran).reason, bodyOf(world)]).toEqual(['no-credentials', people])
  })
})

describe('which events write', () => {
  const writing = ['push-tag', 'release-published', 'workflow-dispatch-tag']
  // core/release/target.test.ts has all of them.
  const others = ['release-created', 'push-tag-deletion', 'push-default-branch', 'pull-request']

  test('only publishes that belong to a release or a tag; every run has the output', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    const found: string[] = []
    for (const event of [...writing, ...others]) {
      world.github.editRelease(id, people)
      const ran = await release(world, event)
      if (bodyOf(world) !== people) found.push(event)
      expect([
        event,
        reported(ran).exit,
        ran.outputs['release-notes']?.includes('| view | `Desk` |'),
      ]).toEqual([event, 0, true])
    }
    expect(found).toEqual(writing)
  })

  test.concurrent('a plan writes nothing on them either', async () => {
    const world = await contactCentre()
    world.github.addRelease({ id, tag, body: people })
    for (const event of writing) {
      const ran = await release(world, event, { mode: 'plan' })
      expect([ran.outputs['release-notes']?.includes('What would happen'), bodyOf(world)]).toEqual([
        true,
        people,
      ])
    }
  })
})
