import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { view } from '../support/e2e-definitions.js'

let world: World

beforeAll(async () => {
  world = await contactCentre()
  await symlink('/etc', path.join(world.space.path, 'outside'))
  await mkdir(path.join(world.space.path, 'elsewhere/connect/views'), { recursive: true })
})

const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
const arn = `arn:aws:connect:eu-central-1:123456789012:instance/${id}`

/** Inputs, and a piece of the message that states what was expected of each. */
const rows: readonly (readonly [name: string, inputs: Record<string, string>, message: string])[] = [
  ['no instance', { 'instance-id': ' ' }, 'instance-id is required'],
  ['an alias as instance', { 'instance-id': 'my-centre' }, '8-4-4-4-12 hex digits'],
  ['an ARN of something else', { 'instance-id': `${arn}/view/x` }, 'arn:aws:connect:<region>:<account>'],
  ['a Region that is none', { 'aws-region': 'Frankfurt' }, 'such as eu-central-1'],
  [
    'a Region that the ARN contradicts',
    { 'instance-id': arn, 'aws-region': 'us-east-1' },
    'is an ARN of the Region',
  ],
  [
    'an account that the ARN contradicts',
    { 'instance-id': arn, 'allowed-account-ids': '999999999999' },
    'lacks',
  ],
  ['a mode that is nearly right', { mode: 'publsh' }, 'did you mean "publish"?'],
  ['a mode of another case', { mode: 'Plan' }, 'did you mean "plan"?'],
  ['a preview of a rollback without its mode', { rollback: 'true' }, 'only a plan previews a rollback'],
  ['views without a pattern that includes', { views: '!connect/**' }, 'at least one pattern'],
  ['views that match nothing', { views: 'connect/view/*.json' }, 'match no file: connect/view/*.json'],
  [
    'one of several patterns that matches nothing',
    { modules: 'connect/modules/*\nmodules/*' },
    'no file: modules/*',
  ],
  ['a pattern that leads out', { modules: '../*.json' }, 'without ".."'],
  ['a pattern from the root', { views: '/etc/*.json' }, 'relative to the working-directory'],
  ['a pattern with an open brace', { views: 'connect/*.{json' }, 'as many "{" as "}"'],
  ['a working directory that leads out', { 'working-directory': 'a/../..' }, 'inside the workspace'],
  ['a working directory from the root', { 'working-directory': '/etc' }, 'relative to the workspace'],
  ['a working directory that a link leads out of', { 'working-directory': 'outside' }, 'outside'],
  ['a working directory that is not there', { 'working-directory': 'nowhere' }, 'nowhere'],
  ['only without a kind', { only: 'Desk' }, 'did you mean "*/Desk"?'],
  ['only with a kind that is nearly right', { only: 'views/Desk' }, 'did you mean "view/Desk"?'],
  ['only that matches nothing', { only: 'view/Desc' }, 'match no definition: view/Desc'],
  ['create-missing', { 'create-missing': 'yes' }, 'expected true or false'],
  ['overwrite-drafts that is nearly right', { 'overwrite-drafts': 'ture' }, 'did you mean "true"?'],
  [
    'overwrite-drafts with patterns over files',
    { 'overwrite-drafts': 'connect/views/*' },
    'a pattern over keys',
  ],
  ['overwrite-drift', { 'overwrite-drift': '1' }, 'expected true or false'],
  ['fail-on-drift', { 'fail-on-drift': 'on' }, 'expected true or false'],
  ['fail-on-changes', { 'fail-on-changes': 'fasle' }, 'did you mean "false"?'],
  ['allow-older', { 'allow-older': 'tRUE' }, 'did you mean "true"?'],
  ['content-check', { 'content-check': 'wran' }, 'did you mean "warn"?'],
  ['require-reviewed-plan', { 'require-reviewed-plan': 'yes' }, 'expected true or false'],
  ['a digest that is cut', { 'expected-plan-digest': 'abc123' }, '64 hex digits'],
  ['comment', { comment: 'on-failures' }, 'did you mean "on-failure"?'],
  ['a long comment-key', { 'comment-key': 'k'.repeat(101) }, 'at most 100 characters'],
  ['comment-arns', { 'comment-arns': 'no' }, 'expected true or false'],
  ['a pull request with its sign', { 'pull-request': '#12' }, 'without "#"'],
  ['a pull request that is none', { 'pull-request': '0' }, 'number of a pull request'],
  ['page-url', { 'page-url': 'http://example.com/' }, 'expected an https address'],
  ['job-summary', { 'job-summary': 'none' }, 'expected true or false'],
  ['an account that lost its zero', { 'allowed-account-ids': '12345678901' }, '12 digits'],
  ['observe', { observe: 'serach' }, 'did you mean "search"?'],
  ['a rate of words', { 'requests-per-second': 'two' }, '0.1 to 100'],
  ['no rate', { 'requests-per-second': '0' }, '0.1 to 100'],
  ['a time with decimals', { 'timeout-seconds': '1.5' }, '1 to 21600'],
  ['no time', { 'timeout-seconds': '0' }, '1 to 21600'],
  ['require-references', { 'require-references': 'yes' }, 'expected true or false'],
  ['release-notes', { 'release-notes': 'always' }, 'expected true or false'],
]

describe('inputs that cannot be used: nothing is called, everything is reported', () => {
  test.each(rows)('%s', async (_name, inputs, message) => {
    const ran = await world.run({ inputs })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'invalid-input' })
    const errors = ran.annotations.filter(({ command }) => command === 'error')
    expect(errors.map((each) => each.message)).toEqual([expect.stringContaining(message)])
    expect(ran.outputs).toMatchObject({ changed: 'false', published: 'false' })
    expect(ran.summary).toContain('The inputs are not valid')
    expect(world.sim.calls).toEqual([])
  })

  test('a Region that nothing names', async () => {
    const ran = await world.run({ env: { AWS_REGION: '' } })
    expect(reported(ran)).toEqual({ exit: 1, reason: 'invalid-input', entries: {} })
    expect([ran.annotations[0]?.message, world.sim.calls]).toEqual([
      expect.stringContaining('neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one'),
      [],
    ])
  })

  test('all of them at once, without a word to GitHub', async () => {
    const wrong = { 'instance-id': 'x', mode: 'x', 'timeout-seconds': 'x', 'fail-on-drift': 'x' }
    const ran = await world.run({ event: 'pull-request', inputs: { comment: 'always', ...wrong } })
    const named = ran.annotations.map(({ message }) => /^The input (\S+) /.exec(message)?.[1] ?? message)
    expect([named.toSorted(), world.github.calls]).toEqual([Object.keys(wrong).toSorted(), []])
  })
})

describe('inputs that are unusual, and good', () => {
  test.each<[string, Record<string, string>]>([
    ['an ARN, whose Region is taken', { 'instance-id': arn, 'aws-region': '' }],
    ['an id in capitals', { 'instance-id': id.toUpperCase() }],
    ['blanks around words', { mode: ' plan ', 'create-missing': ' TRUE ' }],
    ['account ids in several forms', { 'allowed-account-ids': '999999999999, 123456789012\n111111111111' }],
  ])('%s', async (_name, inputs) => {
    const ran = await world.run({ inputs: { mode: 'plan', ...inputs }, env: { AWS_REGION: 'eu-central-1' } })
    expect(reported(ran)).toMatchObject({
      exit: 0,
      reason: '',
      entries: { 'view/Desk': 'planned create - → -' },
    })
    world.sim.clearCalls()
  })

  test('a working directory of its own', async () => {
    await world.space.write({ 'elsewhere/connect/views/There.json': view('There') })
    const ran = await world.run({ inputs: { mode: 'plan', 'working-directory': './elsewhere/' } })
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: { 'view/There': 'planned create - → -' } })
    expect(JSON.parse(ran.outputs.versions ?? '')['view/There'].file).toBe(
      'elsewhere/connect/views/There.json',
    )
  })

  test('no definition at all is a warning with the patterns', async () => {
    const checkedOut = await contactCentre({ files: { 'elsewhere/readme.txt': '' }, git: true })
    const inputs = { mode: 'plan', 'working-directory': 'elsewhere' }
    const ran = await checkedOut.run({ inputs })
    const warnings = ran.annotations.filter(({ command }) => command === 'warning')
    expect([reported(ran), warnings.map(({ message }) => message)]).toEqual([
      { exit: 0, reason: '', entries: {} },
      [expect.stringMatching(/^No definition was found below elsewhere .*connect\/views\/\*\*/)],
    ])
  })
})
