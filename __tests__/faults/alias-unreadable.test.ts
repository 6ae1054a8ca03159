import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { callerText } from '../support/family.js'
import { runInProcess } from '../support/in-process.js'

/** A reference names an alias of a module whose aliases cannot be listed: that concerns its own definition only. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

const files = {
  'caller.module.json': callerText('a', ['${module/child@live}']),
  'above.module.json': callerText('b', ['${module/caller}']),
  'bare.module.json': callerText('c', ['${module/child}']),
  'other.view.json': viewText('x'),
}

async function withChild(fault: { error: string; status: number }): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  const inputs = { 'module-alias': 'live' }
  await runInProcess(sim, { files: { 'child.module.json': moduleText('one') }, inputs })
  sim.prime({ operation: 'ListContactFlowModuleAliases', times: 99, fault })
  sim.clearCalls()
  return sim
}

describe.each([
  [
    'denied by a condition',
    { error: 'AccessDeniedException', status: 403 },
    'access-denied',
    'access-denied',
  ],
  [
    'gone but still listed',
    { error: 'ResourceNotFoundException', status: 404 },
    'publish-failed',
    'resource-not-found',
  ],
] as const)('%s', (_, fault, reason, code) => {
  test.each([
    ['plan', 'planned', null, 'planned'],
    ['publish', 'skipped', 'dependency', 'published'],
  ])('%s: the others are finished', async (mode, status, skippedFor, done) => {
    const report = await runInProcess(await withChild(fault), { files, inputs: { mode } })
    const entries = Object.entries(report?.entries ?? {})
    expect(Object.fromEntries(entries.map(([key, each]) => [key, [each.status, each.reason]]))).toEqual({
      'module/caller': ['failed', reason],
      'module/above': [status, skippedFor],
      'module/bare': [done, null],
      'view/other': [done, null],
    })
    expect(report?.entries['module/caller']?.message).toMatch(
      /^module\/caller: "\$\{module\/child@live\}" \(caller\.module\.json, line 1\) could not be looked up\. ListContactFlowModuleAliases/,
    )
    expect(report?.failures.map((each) => each.code)).toContain(code)
  })
})
