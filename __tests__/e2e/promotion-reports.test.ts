import { expect, test } from '@jest/globals'
import { reported } from '../support/e2e.js'
import { view } from '../support/e2e-definitions.js'
import { editedReport, Stages } from '../support/e2e-promotion.js'
import { instances, moduleOf, valuesFile } from '../support/e2e-references.js'

const desk = (text: string) => ({ 'connect/views/Desk.json': view(text) })

/** Test received `Desk`; prod has nothing of it. */
const received = async () => {
  const stages = await Stages.open(['test', 'prod'], desk('one'))
  await stages.run('test', { mode: 'publish' })
  return stages
}
const toProd = (stages: Awaited<ReturnType<typeof received>>, ...reports: readonly string[]) =>
  stages.run('prod', {
    mode: 'publish',
    'require-published-on': reports.map((each) => `- ${each}`).join('\n'),
  })

const hour = 3_600_000
const stages = await received()
const sound = await stages.report('test')

test.each<[name: string, code: string, report: () => Promise<string>]>([
  ['that is not there', 'promotion-report-invalid', async () => '/nowhere/report.json'],
  ['that is no JSON', 'promotion-report-invalid', () => editedReport(sound, () => 'report')],
  [
    'that is cut',
    'promotion-report-invalid',
    () => editedReport(sound, (report) => JSON.stringify(report).slice(0, -200)),
  ],
  [
    'that lacks a member',
    'promotion-report-invalid',
    () => editedReport(sound, (report) => ({ ...report, createdAt: undefined })),
  ],
  [
    'of another schema',
    'promotion-report-schema',
    () => editedReport(sound, (report) => ({ ...report, schema: 2 })),
  ],
  [
    'of another repository',
    'promotion-report-repository',
    () =>
      editedReport(sound, (report) => ({
        ...report,
        context: { ...report.context, repository: 'octo/other' },
      })),
  ],
  ['of the instance itself', 'promotion-report-instance', () => stages.report('prod')],
  [
    'that lists no versions',
    'promotion-report-sources',
    () => stages.report('test', { observe: 'describe' }),
  ],
  [
    'of a run without credentials',
    'promotion-report-sources',
    async () => {
      const ran = await stages.run('test', { mode: 'plan', observe: 'versions' }, { credentials: false })
      return ran.outputs['report-path'] ?? ''
    },
  ],
])('a report %s fails the run, a plan too, and nothing is written', async (_, code, report) => {
  const file = await report()
  for (const mode of ['publish', 'plan']) {
    const ran = await stages.run('prod', { mode, 'require-published-on': file })
    expect([ran.exitCode, ran.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
    expect(ran.report.failures.map((each) => each.code)).toEqual([code])
  }
  expect(stages.worlds.prod.writes()).toEqual([])
})

test.each([
  [23, []],
  [25, ['promotion-report-old']],
])('a report that is %s hours old', async (hours, warnings) => {
  const createdAt = new Date(Date.now() - hours * hour).toISOString()
  const old = await editedReport(sound, (report) => ({ ...report, createdAt }))
  const ran = await stages.run('prod', { mode: 'plan', 'require-published-on': old })
  expect([ran.exitCode, ran.report.warnings.map(({ code }) => code)]).toEqual([0, warnings])
})

test('an empty path after its hyphen is refused, so that a mistyped step is not no requirement', async () => {
  const ran = await toProd(stages, '')
  expect(reported(ran)).toEqual({ exit: 1, reason: 'invalid-input', entries: {} })
})

test('a publish of the other instance is a report too', async () => {
  const two = await Stages.open(['test', 'prod'], desk('one'))
  const { outputs, report } = await two.run('test', { mode: 'publish', observe: 'versions' })
  const { sourceSha256, publishedSources } = report.entries['view/Desk'] ?? {}
  expect(publishedSources).toEqual([
    { source: sourceSha256, version: 1, commit: report.context.commit.slice(0, 12) },
  ])
  expect(reported(await toProd(two, outputs['report-path'] ?? ''))).toMatchObject({
    exit: 0,
    entries: { 'view/Desk': 'published create - → 1' },
  })
})

test('of two reports both must have it', async () => {
  const three = await Stages.open(['dev', 'test', 'prod'], desk('one'))
  await three.run('test', { mode: 'publish' })
  const reports = async () => [`- ${await three.report('dev')}`, `- ${await three.report('test')}`].join('\n')
  const promote = async () => three.run('prod', { mode: 'publish', 'require-published-on': await reports() })
  const early = await promote()
  expect(reported(early).entries).toEqual({ 'view/Desk': 'blocked blocked - → - (not-promoted)' })
  expect(early.report.entries['view/Desk']?.message).toContain('view/Desk: centre-dev has not received it')
  await three.run('dev', { mode: 'publish' })
  expect(reported(await promote()).entries).toEqual({ 'view/Desk': 'published create - → 1' })
})

test('references brought in without a change of content publish nothing there, and count as received', async () => {
  const files = {
    'connect/modules/Desk.json': moduleOf({ MessageParticipant: { Text: instances.test.id } }, 'Desk'),
  }
  const two = await Stages.open(['test', 'prod'], files)
  await two.run('test', { mode: 'publish' })
  await two.commit('Refer', {
    'connect/modules/Desk.json': moduleOf({ MessageParticipant: { Text: '${instance/id}' } }, 'Desk'),
  })
  const { report, outputs } = await two.run('test', { mode: 'plan', observe: 'versions' })
  const entry = report.entries['module/Desk']
  expect(entry?.action).toBe('unchanged')
  expect(entry?.publishedSources?.map(({ source }) => source)).not.toContain(entry?.sourceSha256)
  expect(reported(await toProd(two, outputs['report-path'] ?? ''))).toMatchObject({
    exit: 0,
    entries: { 'module/Desk': 'published create - → 1' },
  })
})

test('other values and names than there are reported', async () => {
  const files = {
    'connect/modules/Desk.json': moduleOf(
      {
        UpdateContactTargetQueue: { QueueId: '${queue/Support}' },
        MessageParticipant: { Text: 'Call ${value/hotline} in ${instance/region}.' },
      },
      'Desk',
    ),
    'connect/values.yaml': valuesFile,
  }
  const two = await Stages.open(['dev', 'prod'], files)
  await two.run('dev', { mode: 'publish' })
  const ran = await two.run('prod', {
    mode: 'publish',
    'require-published-on': await two.report('dev'),
  })
  expect(reported(ran)).toMatchObject({ exit: 0, entries: { 'module/Desk': 'published create - → 1' } })
  expect(ran.report.notices).toContain(
    'The same source has other values or names here than on centre-dev: module/Desk ("${queue/Support}", "${value/hotline}").',
  )
})

test('a source that was received there counts as accepted by the service', async () => {
  const desk = moduleOf({ UpdateContactTargetQueue: { QueueId: '<QUEUE_ARN>' } }, 'Desk')
  const two = await Stages.open(['test', 'prod'], { 'connect/modules/Desk.json': desk })
  const strict = { mode: 'plan', 'content-check': 'error' }
  const alone = await two.run('prod', strict)
  expect(reported(alone).entries).toEqual({ 'module/Desk': 'invalid - - → - (invalid-definition)' })
  await two.run('test', { mode: 'publish', 'content-check': 'off' })
  const ran = await two.run('prod', {
    ...strict,
    'require-published-on': await two.report('test', { 'content-check': 'off' }),
  })
  expect(reported(ran).entries).toEqual({ 'module/Desk': 'planned create - → -' })
})
