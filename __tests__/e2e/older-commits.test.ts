import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, reported, type World } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'

describe('an older commit', () => {
  const newer = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'
  const older = '0123456789abcdef0123456789abcdef01234567'
  const diverged = '89abcdef0123456789abcdef0123456789abcdef'

  /** `newer` was published; other content is in the checkout. */
  const publishedByNewer = async (): Promise<World> => {
    const world = await contactCentre({ files: desk('Newer') })
    world.github.addCommit(older)
    world.github.addCommit(newer, older)
    world.github.addCommit(diverged, older)
    await world.publish()
    await world.space.write(desk('Older'))
    world.writes()
    return world
  }
  const push = (world: World, GITHUB_SHA: string, event = 'push-default-branch', inputs = {}) =>
    world.run({ event, inputs, env: { GITHUB_SHA } })

  test('is passed over by a push to the branch, with a warning', async () => {
    const world = await publishedByNewer()
    const ran = await push(world, older)
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: both('skipped update 1 → - (superseded)') })
    expect([ran.outputs.changed, world.writes()]).toEqual(['false', []])
    expect(annotated(ran, 'warning')).toEqual([
      'connect/modules/Greeting.json:1:1 module/Greeting skipped: superseded',
      'connect/views/Desk.json:1:1 view/Desk skipped: superseded',
    ])
  })

  test('is blocked elsewhere', async () => {
    const world = await publishedByNewer()
    const ran = await push(world, older, 'push-tag')
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: both('blocked blocked 1 → - (superseded)'),
    })
    expect(world.writes()).toEqual([])
  })

  test('is only warned of in a plan', async () => {
    const world = await publishedByNewer()
    const ran = await push(world, older, 'push-tag', { mode: 'plan' })
    expect([reported(ran), ran.outputs.changed]).toEqual([
      { exit: 0, reason: '', entries: both('blocked blocked 1 → - (superseded)') },
      'false',
    ])
  })

  test.each<[string, string, Record<string, string>, readonly string[]]>([
    ['publishes with allow-older', older, { 'allow-older': 'true' }, []],
    ['that diverged is none', diverged, {}, []],
    ['may be one that GitHub does not know', 'f'.repeat(40), {}, ['Order of commits unknown']],
    [
      'may be one of which GitHub cannot be asked',
      older,
      { 'github-token': 'expired' },
      ['Order of commits unknown'],
    ],
    ['is the same one', newer, {}, []],
  ])('%s', async (_name, sha, inputs, warnings) => {
    const world = await publishedByNewer()
    const ran = await push(world, sha, 'push-default-branch', inputs)
    expect([reported(ran), annotated(ran, 'warning')]).toEqual([
      { exit: 0, reason: '', entries: both('published update 1 → 2') },
      warnings,
    ])
  })

  test('is reported by the history of a checkout in a folder of its own, where GitHub does not know', async () => {
    const inputs = { 'working-directory': 'r' }
    const checkout = (content: string) =>
      Object.fromEntries(Object.entries(desk(content)).map(([file, text]) => [`r/${file}`, text]))
    const world = await contactCentre({ files: checkout('Newer'), git: true })
    const { space } = world
    await space.git('init', '--quiet', '--initial-branch=main', 'r')
    const commit = (message: string) =>
      space.git('-C', 'r', 'commit', '--quiet', '--allow-empty', `--message=${message}`)
    await commit('Older')
    await commit('Newer')
    await world.publish(inputs)
    await space.write(checkout('Older'))
    await space.git('-C', 'r', 'checkout', '--quiet', 'HEAD~1')
    expect(reported(await push(world, newer, 'push-default-branch', inputs))).toEqual({
      exit: 0,
      reason: '',
      entries: both('skipped update 1 → - (superseded)'),
    })
  })
})
