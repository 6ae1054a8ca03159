import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, reported } from '../support/e2e.js'
import { desk, flow, view } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'

const messages = ({ annotations }: Ran): string =>
  annotations
    .filter(({ command }) => command === 'error')
    .map(({ message }) => message)
    .join('\n')

describe('one definition that fails does not hide the others', () => {
  // The service refuses "" in parameters; we leave the flow language's finer points to it.
  const refused = flow('').Actions
  const bad = JSON.stringify({ Content: { ...flow('x'), Actions: refused } })

  test('all are finished that can be, all are reported, and a later run does the rest', async () => {
    const files = { ...desk(), 'connect/modules/Bad.json': bad, 'connect/views/Other.json': view('Other') }
    const world = await contactCentre({ files })
    const first = await world.publish()
    expect(reported(first)).toEqual({
      exit: 1,
      reason: 'publish-failed',
      entries: {
        'module/Bad': 'failed create - → - (publish-failed)',
        'view/Other': 'published create - → 1',
        ...both('published create - → 1'),
      },
    })
    expect(first.outputs).toMatchObject({ changed: 'true', published: 'true' })
    expect(JSON.parse(first.outputs['version-numbers'] ?? '')).toEqual({
      'module/Bad': null,
      'module/Greeting': 1,
      'view/Desk': 1,
      'view/Other': 1,
    })
    expect(annotated(first, 'error')).toEqual([
      'connect/modules/Bad.json:1:131 module/Bad failed: publish failed',
    ])
    expect(messages(first)).toContain('Actions[0].Parameters: an empty string is not a valid value')
    expect(first.summary).toContain('❌ Published 3 versions, 1 failed')

    world.writes()
    await world.space.write({ 'connect/modules/Bad.json': JSON.stringify({ Content: flow('Mended') }) })
    expect(reported(await world.publish())).toMatchObject({
      exit: 0,
      reason: '',
      entries: { 'module/Bad': 'published create - → 1' },
    })
    expect(world.writes()).toEqual([
      'CreateContactFlowModule module/Bad',
      'CreateContactFlowModuleVersion module/Bad',
    ])
  })

  test('a run that ended between update and version is taken up where it ended', async () => {
    const world = await contactCentre({ files: desk('Before') })
    await world.publish()
    await world.space.write(desk())
    world.sim.switches.deny = ['connect:CreateViewVersion', 'connect:CreateContactFlowModuleVersion']
    const denied = await world.publish()
    expect(reported(denied)).toEqual({
      exit: 1,
      reason: 'access-denied',
      entries: both('failed update 1 → - (access-denied)'),
    })
    expect(denied.stdout).toMatch(/^❌ AWS denied access: 2 are live but have no version yet\.$/m)
    expect(denied.summary).not.toContain('nothing was published')
    world.sim.switches.deny = []
    world.writes()
    expect(reported(await world.publish())).toEqual({
      exit: 0,
      reason: '',
      entries: both('published version 1 → 2'),
    })
    expect(world.writes()).toEqual([
      'CreateContactFlowModuleVersion module/Greeting',
      'CreateViewVersion view/Desk',
    ])
  })
})

describe('what the service says is reported with what to do', () => {
  const denied: readonly (readonly [action: string, mode: 'plan' | 'publish'])[] = [
    ['DescribeInstance', 'plan'],
    ['ListViews', 'publish'],
    ['DescribeView', 'publish'],
    ['ListContactFlowModules', 'publish'],
    ['CreateView', 'publish'],
    ['CreateContactFlowModule', 'publish'],
  ]
  test.each(denied)('no permission for %s', async (action, mode) => {
    const world = await contactCentre()
    if (action === 'DescribeView') await world.publish()
    world.sim.switches.deny = [`connect:${action}`]
    const ran = await world.run({ inputs: { mode } })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'access-denied' })
    expect(messages(ran)).toMatch(new RegExp(`Allow connect:${action} on .* IAM role`))
  })

  test('tags on a create need a permission of their own, which is the one that is reported', async () => {
    const world = await contactCentre({
      files: { 'connect/views/Desk.json': view('Hello', { Tags: { team: 'x' } }) },
    })
    world.sim.switches.deny = ['connect:TagResource']
    const ran = await world.publish()
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'access-denied' })
    expect(messages(ran)).toContain('connect:TagResource')
  })

  test('a full quota', async () => {
    const world = await contactCentre({ sim: { maxViews: 0, maxModules: 0 } })
    expect(reported(await world.publish())).toEqual({
      exit: 1,
      reason: 'quota-exceeded',
      entries: both('failed create - → - (quota-exceeded)'),
    })
    expect(world.sim.calls.filter(({ operation }) => operation.startsWith('Create'))).toHaveLength(2)
  })

  test('an instance that is not there', async () => {
    const world = await contactCentre()
    const ran = await world.run({ inputs: { 'instance-id': 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee' } })
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'instance-not-found',
      entries: both('failed - - → - (instance-not-found)'),
    })
    expect(messages(ran)).toContain('Check instance-id and aws-region')
  })

  test('a definition that the service will not take although we do', async () => {
    // A component in a leaf at the top: the service's own schema refuses it.
    const inner = { _id: 'b', Type: 'TextBox', Props: {}, Content: ['x'] }
    const Body = [{ _id: 'a', Type: 'Button', Props: {}, Content: [inner] }]
    const files = { 'connect/views/Desk.json': JSON.stringify({ Head: { Configuration: {} }, Body }) }
    const world = await contactCentre({ files })
    const ran = await world.publish()
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'publish-failed' })
    expect(messages(ran)).toContain('/Body/0/Type')
    expect(world.sim.state.views.size).toBe(0)
  })
})

describe('credentials', () => {
  test.each(['pull-request-fork', 'pull-request-dependabot', 'pull-request-deleted-fork'])(
    'none in %s: definitions are checked and hashed, and that is all',
    async (event) => {
      const world = await contactCentre()
      const ran = await world.run({ event, credentials: false })
      expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: both('checked - - → -') })
      expect([annotated(ran, 'warning'), world.sim.calls]).toEqual([['Not compared'], []])
      const entries: { contentSha256: string }[] = Object.values(JSON.parse(ran.outputs.versions ?? ''))
      expect(entries.map(({ contentSha256 }) => contentSha256.length)).toEqual([64, 64])
    },
  )

  test('none in a fork with a definition that is invalid', async () => {
    const world = await contactCentre({ files: { ...desk(), 'connect/views/Bad.json': '{' } })
    const ran = await world.run({ event: 'pull-request-fork', credentials: false })
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'invalid-definition',
      entries: {
        ...both('checked - - → -'),
        'connect/views/Bad.json': 'invalid - - → - (invalid-definition)',
      },
    })
  })

  test.each(['pull-request', 'push-default-branch'])('none in %s is a failure', async (event) => {
    const world = await contactCentre()
    const ran = await world.run({ event, credentials: false })
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'no-credentials',
      entries: both('failed - - → - (no-credentials)'),
    })
    expect(messages(ran)).toContain('aws-actions/configure-aws-credentials')
  })

  const rows: readonly [string, boolean, Record<string, string>, string, string][] = [
    [
      ...(['are wrong', false, { AWS_SECRET_ACCESS_KEY: 'wrong' }] as const),
      ...(['Credentials refused', '❌ AWS rejected the credentials, nothing was published'] as const),
    ],
    [
      ...(['have expired', true, {}] as const),
      ...(['Credentials expired', '❌ The AWS credentials have expired, nothing was published'] as const),
    ],
  ]
  test.each(rows)('that %s are reported as that', async (_name, isExpired, env, title, headline) => {
    const world = await contactCentre()
    world.sim.switches.credentialsExpired = isExpired
    const ran = await world.run({ env })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'no-credentials' })
    expect([annotated(ran, 'error'), ran.summary.includes(headline)]).toEqual([[title], true])
  })
})

describe('time', () => {
  test('that is over while the instance is read ends the run before it writes', async () => {
    const world = await contactCentre({ sim: { latency: 600 } })
    const ran = await world.publish({ 'timeout-seconds': '1' })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'timeout' })
    expect(world.writes()).toEqual([])
  })

  test('that is over while others are published: what was started is finished, the rest is skipped', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `View ${String(n).padStart(2, '0')}`)
    const files = Object.fromEntries(names.map((name) => [`connect/views/${name}.json`, view(name)]))
    // A burst of 4 at once, then one in 1 s, each under way for longer than that: 20 take 16 s, and when the time is
    // over one is always under way.
    const latency = (operation: string) => (operation === 'CreateView' ? 1_200 : 0)
    const world = await contactCentre({ files, sim: { latency } })
    const ran = await world.publish({ 'timeout-seconds': '5', 'requests-per-second': '1' })
    const lines = Object.values(reported(ran).entries)
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'timeout' })
    expect(new Set(lines)).toEqual(new Set(['published create - → 1', 'skipped create - → - (timeout)']))
    expect(lines.filter((line) => line.startsWith('published')).length).toBe(world.writes().length / 2)
    expect(annotated(ran, 'error')).toEqual(['Timeout'])
    expect(reported(await world.publish())).toMatchObject({ exit: 0, reason: '' })
  })
})
