import { expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'
import { held, untruths } from '../support/truth.js'

const before = { 'old.view.json': viewText('one'), 'old.module.json': moduleText('one') }
const described = { Description: 'new words', Tags: { team: 'desk' } }
const after = {
  'old.view.json': viewText('two', described),
  'old.module.json': moduleText('two', described),
  'new.view.json': viewText('new'),
  'new.module.json': moduleText('new'),
}

/** Every call of that publish which writes. */
const writes = [
  'CreateView',
  'UpdateViewContent',
  'UpdateViewMetadata',
  'CreateViewVersion',
  'CreateContactFlowModule',
  'UpdateContactFlowModuleContent',
  'UpdateContactFlowModuleMetadata',
  'CreateContactFlowModuleVersion',
  'TagResource',
]
const rows = writes.flatMap((operation) =>
  [403, 404, 408, 499].flatMap((status) =>
    [false, true].map((applied) => ({ operation, status, applied, did: applied ? 'took' : 'did not take' })),
  ),
)

const prepared = prepare()

/** What every publish below goes on from. */
async function prepare(): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false })
  await runInProcess(sim, { files: before, runId: '1', commit: 'a'.repeat(40) })
  return sim
}

/** One publish whose first call of `operation` ends in the fault, and one more after it. */
async function publishTwice(operation: string, fault: FaultKind) {
  const sim = await (await prepared).fork()
  sim.prime({ operation, fault })
  const first = await runInProcess(sim, { files: after, runId: '2' })
  const struck = sim.calls.filter(({ status, errorCode }) => status === 0 || errorCode === 'proxy')
  const untrue = first && untruths(sim, first)
  const last = await runInProcess(sim, { files: after, runId: '3' })
  const versions = (['view', 'module'] as const).flatMap((kind) =>
    ['old', 'new'].map((name) => held(sim, kind, name)?.versions.length),
  )
  await sim.stop()
  return {
    struck: struck.map((call) => [call.operation, call.applied]),
    codes: first?.failures.map(({ code }) => code),
    statuses: Object.values(first?.entries ?? {}).map(({ status }) => status),
    untrue,
    last: last?.failures,
    versions,
  }
}

const lost = new Map<string, ReturnType<typeof publishTwice>>()

/** The same with a lost answer. */
function afterLostAnswer(operation: string, applied: boolean): ReturnType<typeof publishTwice> {
  const key = `${operation} ${applied}`
  const known = lost.get(key) ?? publishTwice(operation, applied ? 'reset-after' : 'reset-before')
  lost.set(key, known)
  return known
}

test.each(rows)(
  'a proxy answers $status to $operation, which $did effect: all is as after a lost answer',
  async ({ operation, status, applied }) => {
    const ended = await publishTwice(operation, { proxy: status, after: applied })
    expect(ended).toEqual(await afterLostAnswer(operation, applied))
    expect(ended).toMatchObject({
      struck: [[operation, applied]],
      untrue: [],
      last: [],
      versions: [2, 1, 2, 1],
    })
  },
)

// A new module's first version is never created twice: nothing shows that the first call did not take effect.
test.each(writes)('a proxy answers 408 to %s: the run itself publishes what it can', async (operation) => {
  const isUnsure = operation === 'CreateContactFlowModuleVersion'
  const { codes, statuses } = await publishTwice(operation, { proxy: 408 })
  expect([codes, statuses.filter((status) => status === 'published').length]).toEqual(
    isUnsure ? [['version-unknown'], 3] : [[], 4],
  )
})
