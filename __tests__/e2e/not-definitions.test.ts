import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, reported } from '../support/e2e.js'
import { desk, flow, module, template, view } from '../support/e2e-definitions.js'

const inFiles = (ran: Ran) => annotated(ran, 'error').filter((line) => line.startsWith('connect/'))
const failure = ({ exitCode, report }: Ran) => [
  exitCode,
  ...report.failures.map(({ reason, code }) => `${reason} ${code}`),
]
const warnings = ({ report }: Ran) => report.warnings.map(({ code }) => code)

describe('files that are no definitions', () => {
  test('are one error each, and nothing is published', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
    const tagged =
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref A}}\n  B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref B}}\n'
    const files = {
      ...desk(),
      'connect/modules/flow.json': module('Hello', { Type: 'CONTACT_FLOW' }),
      'connect/modules/pointer.json': pointer,
      'connect/views/link.yaml': '../shared/a.yaml',
      'connect/views/stack.yaml': tagged,
    }
    const world = await contactCentre({ files })
    const [plan, publish] = [await world.plan(), await world.publish()]
    const errors = [
      'connect/modules/flow.json:2:3 Contact flow',
      'connect/modules/pointer.json:1:1 Git lfs pointer',
      'connect/views/link.yaml:1:1 Link as text',
      'connect/views/stack.yaml:1:1 Cloudformation template',
    ]
    expect([inFiles(plan), inFiles(publish)]).toEqual([errors, errors])
    expect([failure(publish), world.writes()]).toEqual([[1, 'invalid-definition invalid-definition'], []])
  })

  test('but have one in them are published as that one', async () => {
    const properties = {
      InstanceArn: { Ref: 'Instance' },
      Name: 'Desk',
      Template: template('Hello'),
      Actions: ['Continue'],
    }
    const world = await contactCentre({
      files: {
        'connect/modules/Greeting.json': JSON.stringify(JSON.stringify(flow('Hello'))),
        'connect/views/stack.json': JSON.stringify({
          Resources: { Desk: { Type: 'AWS::Connect::View', Properties: properties } },
        }),
      },
    })
    const published = { 'module/Greeting': 'published create - → 1', 'view/Desk': 'published create - → 1' }
    expect(reported(await world.publish()).entries).toEqual(published)
    await world.space.write({
      'connect/modules/Greeting.json': JSON.stringify(flow('Hello')),
      'connect/views/stack.json': view('Hello', { Name: 'Desk' }),
    })
    expect(reported(await world.plan()).entries).toEqual({
      'module/Greeting': 'unchanged unchanged 1 → 1',
      'view/Desk': 'unchanged unchanged 1 → 1',
    })
  })
})

describe('where nothing is there', () => {
  test('without a checkout a publish fails, and a plan warns', async () => {
    const world = await contactCentre({ files: { 'README.md': 'empty' } })
    const [plan, publish] = [await world.plan(), await world.publish()]
    expect([failure(plan), warnings(plan)]).toEqual([[0], ['no-checkout']])
    expect(failure(publish)).toEqual([1, 'invalid-input no-checkout'])
  })

  test('a repository without definitions is green', async () => {
    const publish = await (await contactCentre({ files: { 'README.md': 'empty' }, git: true })).publish()
    expect([failure(publish), warnings(publish)]).toEqual([[0], ['no-definitions']])
  })

  test('patterns of only that exclude what they name select nothing, which is a warning', async () => {
    const publish = await (await contactCentre({ git: true })).publish({ only: 'view/*\n!view/*' })
    expect([failure(publish), warnings(publish)]).toEqual([[0], ['no-definitions']])
    expect(publish.report.warnings[0]?.message).toBe(
      'The input only selects no definition (view/*, !view/*). The last pattern that matches a definition decides, and one with "!" leaves it out.',
    )
  })

  test('definitions that a sparse checkout leaves out stop a publish; a plan warns of them', async () => {
    const world = await contactCentre({ git: true })
    await world.space.git('sparse-checkout', 'set', '--cone', 'connect/views')
    const [plan, publish] = [await world.plan(), await world.publish()]
    expect([failure(plan), warnings(plan)]).toEqual([[0], ['not-checked-out']])
    expect(plan.report.warnings[0]?.message).toContain(
      'not there: "connect/modules/Greeting.json". The checkout is sparse',
    )
    expect([failure(publish), world.writes()]).toEqual([[1, 'invalid-input not-checked-out'], []])
    expect(failure(await world.publish({ modules: 'connect/modules/**\n!**/Greeting.json' }))).toEqual([
      1,
      'invalid-input pattern-matches-nothing',
    ])
    expect(
      failure(
        await world.publish({
          modules: 'connect/**/*.json\n!connect/modules/**\n!connect/views/**',
          views: 'connect/views/*.json',
        }),
      ),
    ).toEqual([0])
  })
})

test('a pattern that matches nothing gets a hint', async () => {
  const world = await contactCentre()
  const ran = await world.plan({ views: 'connect/views' })
  expect(failure(ran)).toEqual([1, 'invalid-input pattern-matches-nothing'])
  expect(ran.report.failures[0]?.message).toMatch(
    /"connect\/views" is a folder; write "connect\/views\/\*\*\/\*\.\{json,yaml,yml\}"\.$/,
  )
})
