import { expect, test } from '@jest/globals'
import { contactCentre, type Run, type World } from '../support/e2e.js'
import { view } from '../support/e2e-definitions.js'

/** Most end-to-end tests run the action many times in one process, with short waits: support/action-host.cjs. */

const number = 42

interface Part {
  readonly name: string
  readonly arrange?: (world: World) => unknown
  readonly run: Run
}

const parts: readonly Part[] = [
  { name: 'inputs that are refused', run: { inputs: { mode: 'publsh' } } },
  { name: 'a plan with a comment', run: { event: 'pull-request', inputs: { comment: 'always' } } },
  { name: 'a publish', run: {} },
  { name: 'a publish of what is live', run: {} },
  {
    name: 'a publish whose version is denied',
    arrange: async ({ sim, space }) => {
      await space.write({ 'connect/views/Desk.json': view('Changed') })
      sim.switches.deny = ['connect:CreateViewVersion']
    },
    run: { env: { RUNNER_DEBUG: '1' } },
  },
]

/** Everything that the runs leave behind, in order, without what is another in every world: folders, ports and times. */
async function tracesOf(ownProcesses: boolean): Promise<readonly unknown[]> {
  // One definition: the calls of several have no order.
  const world = await contactCentre({ ownProcesses, files: { 'connect/views/Desk.json': view('Hello') } })
  world.github.addPull({ number })
  const traces: unknown[] = []
  for (const { name, arrange, run } of parts) {
    await arrange?.(world)
    const {
      stderr: _,
      temp: __,
      ...left
    } = await world.step({ ...run, env: { ...run.env, GITHUB_RUN_ID: '7' } })
    const comments = [...world.github.state.comments.values()].map(({ body }) => body)
    traces.push({ name, ...left, comments, writes: world.writes() })
  }
  return JSON.parse(
    JSON.stringify(traces)
      .replaceAll(world.space.runnerFolder, '<runner>')
      .replaceAll(world.space.path, '<workspace>')
      .replaceAll(/<runner>\/step-\w{6}/g, '<step>')
      .replaceAll(/connect-publish-\w{6}/g, '<report>')
      .replaceAll(/127\.0\.0\.1:\d+/g, '<host>'),
  )
}

test('a run in a process that ran the action before is what it is in a process of its own', async () => {
  const [shared, own] = await Promise.all([tracesOf(false), tracesOf(true)])
  expect(own).toMatchObject([1, 0, 0, 0, 1].map((exitCode) => ({ exitCode })))
  expect(shared).toEqual(own)
})
