import { expect, test } from '@jest/globals'
import { startSimulator } from '../../simulator/index.js'
import { createDeadline } from '../../src/app/limits.js'
import type { Report } from '../../src/core/model/report.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { IdleTime } from '../support/idle-time.js'
import { type InProcess, runInProcess } from '../support/in-process.js'

const quota = { rate: 2, burst: 5 }
/** Milliseconds that a test may take; it needs about one second on an idle machine. */
const patience = 30_000
const numbers = Array.from({ length: 12 }, (_, index) => String(index).padStart(2, '0'))
const names = {
  view: (number: string, words: string) => [`v${number}.view.json`, viewText(words)] as const,
  module: (number: string, words: string) => [`m${number}.module.json`, moduleText(words)] as const,
}
const first = {
  view: { create: 'CreateView', update: 'UpdateViewContent' },
  module: { create: 'CreateContactFlowModule', update: 'UpdateContactFlowModuleContent' },
}

type Kind = keyof typeof first
type How = 'cancelled' | 'timeout'

const tally = (words: readonly string[]) =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]))

const statuses = (report: Report | null) =>
  tally(Object.values(report?.entries ?? {}).map(({ status, reason }) => `${status} ${reason ?? ''}`.trim()))

/** Runs until the third first write took effect, while others wait for their turns; then once more, undisturbed. */
async function stopped(kind: Kind, action: 'create' | 'update', how: How) {
  const clock = new IdleTime()
  const sim = await startSimulator({ throttle: quota, clock: () => clock.now() })
  const run = (words: string, more: Partial<InProcess> = {}) =>
    clock.during(
      runInProcess(sim, {
        clock,
        requestsPerSecond: quota.rate,
        requestTimeout: 20_000,
        files: Object.fromEntries(numbers.map((number) => names[kind](number, words))),
        onClient: (client) => clock.watch(client, () => 50),
        ...more,
      }),
    )
  if (action === 'update') await run('before')
  const limits = createDeadline(clock, 3600)
  const operation = first[kind][action]
  sim.hook({ operation, nth: 3, when: 'after' }, () =>
    how === 'cancelled' ? limits.cancel() : clock.skip(3_600_001),
  )
  sim.clearCalls()
  const reported = statuses(await run('after', { limits, runId: '2' }))
  const started = sim.calls.filter((call) => call.operation === operation && call.applied).length
  const again = statuses(await run('after', { runId: '3' }))
  const versions = [...sim.state.views.values(), ...sim.state.modules.values()].map(
    (each) => each.versions.length,
  )
  await sim.stop()
  return { started, reported, again, versions: tally(versions.map(String)) }
}

test.each([
  ['view', 'create', 'cancelled', 'published'],
  ['view', 'update', 'cancelled', 'published'],
  ['module', 'create', 'cancelled', 'published'],
  ['module', 'update', 'cancelled', 'published'],
  ['module', 'update', 'timeout', 'published'],
] as const)(
  '%s, %s, %s: what was started is finished if it can be, and nothing that waits for its turn is started',
  async (kind, action, how, ending) => {
    const { started, reported, again, versions } = await stopped(kind, action, how)
    const skipped = numbers.length - started
    expect(started).toBeLessThanOrEqual(quota.burst)
    expect(reported).toEqual({ [ending]: started, [`skipped ${how}`]: skipped })
    const { published = 0, unchanged = 0, ...others } = again
    expect([published + unchanged, others]).toEqual([numbers.length, {}])
    expect(versions).toEqual({ [action === 'create' ? 1 : 2]: numbers.length })
  },
  patience,
)
