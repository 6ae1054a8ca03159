import { expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import { startSimulator } from '../../simulator/index.js'
import { desk } from '../support/desk-files.js'
import { type InProcess, runInProcess } from '../support/in-process.js'

/** Runs of other tests reach the simulator without sockets: this shows that sockets make no difference. */

const faults: readonly (FaultKind | null)[] = [
  null,
  'throttle',
  'http-500',
  'reset-before',
  'reset-after',
  'error-500-after',
  'timeout',
  'timeout-after',
  { proxy: 502 },
  { proxy: 403, after: true },
  { error: 'InvalidRequestException', message: 'refused' },
]

async function published(
  transport: NonNullable<InProcess['transport']>,
  operation: string,
  fault: FaultKind | null,
) {
  const sim = await startSimulator({ throttle: false, clock: () => 0 })
  const requestTimeout = JSON.stringify(fault).includes('timeout') ? 150 : 5_000
  try {
    await runInProcess(sim, { files: desk('view', 'one'), runId: '1', transport, requestTimeout })
    sim.clearCalls()
    if (fault) sim.prime({ operation, fault })
    const report = await runInProcess(sim, {
      ...{ files: desk('view', 'two'), runId: '2', transport, requestTimeout },
    })
    return { report, calls: sim.calls, data: sim.data() }
  } finally {
    await sim.stop()
  }
}

/** The SDK's own words for what a transport throws name that transport. */
const words = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /(?:@smithy\/node-http-handler - \[ERROR\] )?a request has exceeded[^."]*/g,
      'a timeout',
    ),
  ) as unknown

test.each(
  faults.flatMap((fault) =>
    ['DescribeView', 'UpdateViewContent', 'CreateViewVersion'].map((operation) => ({ operation, fault })),
  ),
)(
  '$operation with the fault $fault ends the same over HTTP and within the process',
  async ({ operation, fault }) => {
    const [http, direct] = [
      await published('http', operation, fault),
      await published('direct', operation, fault),
    ]
    expect(words(direct.report)).toEqual(words(http.report))
    expect(direct.calls).toEqual(http.calls)
    expect(direct.data).toEqual(http.data)
  },
)
