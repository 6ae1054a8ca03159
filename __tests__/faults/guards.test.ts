import { afterEach, expect, test } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { desk, inConsole, type DeskKind as Kind, viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'
import { held, untruths } from '../support/truth.js'

/** Single moments at which a publish could go wrong silently, each once found that way. */

const running: Simulator[] = []
afterEach(() => {
  for (const sim of running.splice(0)) void sim.stop()
})

async function start(switches: SimulatorOptions['switches'] = {}): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false, switches })
  running.push(sim)
  return sim
}

let runs = 0
async function publish(
  sim: Simulator,
  kind: Kind,
  text: string,
  more: { inputs?: Record<string, string>; settings?: object } = {},
) {
  runs += 1
  const files = desk(kind, text, more.settings ? { Settings: more.settings } : {})
  const report = await runInProcess(sim, {
    files,
    runId: String(runs),
    ...(more.inputs ? { inputs: more.inputs } : {}),
  })
  if (!report) throw new Error('the run did not end')
  expect(untruths(sim, report)).toEqual([])
  return report
}

function reported(report: Report, kind: Kind) {
  const entry = report.entries[`${kind}/desk`]
  return [
    report.failures.map(({ code }) => code),
    entry?.status,
    entry?.version,
    entry?.warnings.map(({ code }) => code),
  ]
}

const inWords = async (sim: Simulator, kind: Kind, texts: readonly string[]) => {
  const names = new Map<string | null, string>()
  for (const text of texts) {
    const other = await start()
    other.console.create(kind, 'desk', inConsole(kind, text))
    names.set(held(other, kind, 'desk')?.live ?? null, text)
  }
  const now = held(sim, kind, 'desk')
  return {
    live: names.get(now?.live ?? null),
    versions: now?.versions.map(([, hash]) => names.get(hash) ?? '?'),
  }
}

test('a version that froze somebody else’s content under our marker is reported, and a sound one follows in the same run', async () => {
  const sim = await start({ moduleVersionChecksumChecked: false })
  await publish(sim, 'module', 'one')
  sim.hook({ operation: 'CreateContactFlowModuleVersion' }, () =>
    sim.console.publish('module', 'desk', inConsole('module', 'theirs')),
  )
  const first = await runInProcess(sim, { files: desk('module', 'two'), runId: 'first' })
  expect(first && reported(first, 'module')).toEqual([
    [],
    'published',
    3,
    ['overwrites-console-edit', 'bad-version'],
  ])
  expect(reported(await publish(sim, 'module', 'two'), 'module')).toEqual([[], 'unchanged', 3, []])
  expect(await inWords(sim, 'module', ['one', 'two', 'theirs'])).toEqual({
    live: 'two',
    versions: ['one', 'theirs', 'two'],
  })
})

test.each<[Kind, string]>([
  ['view', 'DescribeView'],
  ['module', 'DescribeContactFlowModule'],
])(
  'a %s that is not shown for a moment is not taken for one that was never published',
  async (kind, operation) => {
    const sim = await start({ moduleDraftAbsent: 'not-found', viewDraftAbsent: 'not-found' })
    await publish(sim, kind, 'one')
    sim.console.publish(kind, 'desk', inConsole(kind, 'fixed'))
    sim.prime({ operation, fault: { error: 'ResourceNotFoundException', status: 404 } })
    sim.clearCalls()
    expect(reported(await publish(sim, kind, 'one'), kind)).toEqual([[], 'skipped', 1, []])
    expect(sim.writes()).toEqual([])
  },
)

test('one that stays hidden is reported, and the others are published', async () => {
  const sim = await start()
  await publish(sim, 'module', 'one')
  const hidden = (params: Record<string, unknown>) => String(params.ContactFlowModuleId).startsWith(idOf(sim))
  sim.prime({
    operation: 'DescribeContactFlowModule',
    where: hidden,
    times: 1e6,
    fault: { error: 'ResourceNotFoundException', status: 404 },
  })
  const files = { ...desk('module', 'two'), ...desk('view', 'new') }
  const report = await runInProcess(sim, { files, runId: 'hidden' })
  expect(
    Object.entries(report?.entries ?? {}).map(([key, { status, reason }]) => [key, status, reason]),
  ).toEqual([
    ['module/desk', 'failed', 'service-unavailable'],
    ['view/desk', 'published', null],
  ])
  expect(report?.failures.map(({ code }) => code)).toEqual(['live-not-shown'])
})

function idOf(sim: Simulator): string {
  return [...sim.state.modules.keys()][0] ?? ''
}

test.each<[Kind, string]>([
  ['view', 'UpdateViewContent'],
  ['module', 'UpdateContactFlowModuleContent'],
])(
  'what a colleague publishes while the update of a %s waits for its turn is kept',
  async (kind, operation) => {
    const sim = await start()
    await publish(sim, kind, 'one')
    // The last call before the update is the look at the draft; the look at what is live comes before it.
    const looks = { view: 'DescribeView', module: 'DescribeContactFlowModule' }[kind]
    sim.clearCalls()
    const clean = await start()
    await publish(clean, kind, 'one')
    clean.clearCalls()
    await publish(clean, kind, 'two')
    const before = clean.calls.slice(
      0,
      clean.calls.findIndex((call) => call.operation === operation),
    )
    const nth = before.filter((call) => call.operation === looks).length - 1
    sim.hook({ operation: looks, nth }, () => sim.console.publish(kind, 'desk', inConsole(kind, 'theirs')))
    const report = await publish(sim, kind, 'two')
    expect(reported(report, kind)).toEqual([[], 'published', 3, ['overwrites-console-edit']])
    expect(await inWords(sim, kind, ['one', 'two', 'theirs'])).toEqual({
      live: 'two',
      versions: ['one', 'theirs', 'two'],
    })
  },
)

test.each<Kind>(['view', 'module'])(
  'a draft of a %s saved since the plan is not overwritten',
  async (kind) => {
    const sim = await start()
    await publish(sim, kind, 'one')
    const version = { view: 'DescribeView', module: 'DescribeContactFlowModule' }[kind]
    sim.hook({ operation: version, nth: 3 }, () =>
      sim.console.saveDraft(kind, 'desk', inConsole(kind, 'draft')),
    )
    const report = await publish(sim, kind, 'two')
    expect([reported(report, kind).slice(0, 2), report.entries[`${kind}/desk`]?.reason]).toEqual([
      [['blocked'], 'blocked'],
      'unpublished-draft',
    ])
    expect((await inWords(sim, kind, ['one', 'two'])).live).toBe('one')
  },
)

test('a draft saved since the plan is named where overwrite-drafts lets it be replaced', async () => {
  const sim = await start()
  await publish(sim, 'view', 'one')
  sim.hook({ operation: 'DescribeView', nth: 3 }, () =>
    sim.console.saveDraft('view', 'desk', inConsole('view', 'draft')),
  )
  const report = await publish(sim, 'view', 'two', { inputs: { 'overwrite-drafts': 'true' } })
  const { status, warnings = [] } = report.entries['view/desk'] ?? {}
  expect([status, warnings.map(({ code }) => code), report.savedDrafts.length]).toEqual([
    'published',
    ['replaces-draft'],
    1,
  ])
})

test('with a reviewed digest nothing else is done instead of the plan', async () => {
  const sim = await start()
  await publish(sim, 'view', 'one')
  const plan = await runInProcess(sim, {
    files: desk('view', 'two'),
    runId: 'plan',
    inputs: { mode: 'plan' },
  })
  sim.hook({ operation: 'CreateViewVersion' }, () =>
    sim.console.publish('view', 'desk', inConsole('view', 'theirs')),
  )
  const report = await runInProcess(sim, {
    files: desk('view', 'two'),
    runId: 'reviewed',
    inputs: { 'expected-plan-digest': plan?.planDigest ?? '' },
  })
  expect(report && reported(report, 'view')).toEqual([['plan-changed'], 'failed', null, []])
  expect((await inWords(sim, 'view', ['one', 'two', 'theirs'])).live).toBe('theirs')
})

test('an error that never goes away is reported after a few tries, with what the service said', async () => {
  const sim = await start()
  await publish(sim, 'view', 'one')
  sim.clearCalls()
  sim.prime({ operation: 'UpdateViewContent', times: 1e6, fault: 'http-500' })
  const report = await publish(sim, 'view', 'two')
  expect(reported(report, 'view').slice(0, 2)).toEqual([['update-unknown'], 'failed'])
  expect(report.failures[0]?.message).toContain('InternalServiceException: Internal service error')
  expect(sim.calls.filter(({ operation }) => operation === 'UpdateViewContent')).toHaveLength(6)
})

test('an answer that is lost is our own content, also in the form in which the service stores it', async () => {
  const sim = await start({ viewDrops: 'TextBox.Text' })
  await publish(sim, 'view', 'one')
  const text = JSON.parse(viewText('two'))
  text.Template.Body[0].Content.push({
    _id: 'Text_1',
    Type: 'TextBox',
    Props: { Text: 'dropped' },
    Content: [],
  })
  const files = { 'desk.view.json': JSON.stringify(text) }
  sim.prime({ operation: 'UpdateViewContent', fault: 'reset-after' })
  const first = await runInProcess(sim, { files, runId: 'lost' })
  expect(first && reported(first, 'view')).toEqual([[], 'published', 2, ['stored-form']])
  sim.clearCalls()
  const second = await runInProcess(sim, { files, runId: 'again' })
  expect(second && reported(second, 'view').slice(0, 3)).toEqual([[], 'unchanged', 2])
  expect(sim.writes()).toEqual([])
})

test('a create whose answers are all lost does not say that nothing is live', async () => {
  const sim = await start()
  sim.prime({ operation: 'CreateView', times: 1e6, fault: 'reset-after' })
  const report = await runInProcess(sim, { files: desk('view', 'one'), runId: 'lost' })
  expect([report?.entries['view/desk']?.status, report?.entries['view/desk']?.live]).toEqual(['failed', null])
})

test('an ARN of another account is reported although the instance was given by its id alone', async () => {
  const sim = await start()
  const files = desk('module', 'arn:aws:lambda:eu-central-1:999988887777:function:lookup')
  const inputs = { 'instance-id': sim.instance.id, 'aws-region': 'eu-central-1' }
  const report = await runInProcess(sim, { files, runId: 'foreign', inputs })
  expect(report?.problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['foreign-arn', 'desk.module.json'],
  ])
})
