import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { everyFault, type Trial, tryAtEveryCall } from '../support/every-fault.js'
import { runInProcess } from '../support/in-process.js'
import { held } from '../support/truth.js'

/** What is published before, and what the run under test finds in the repository: one changed and one new of each kind. */
const before = { 'old.view.json': viewText('one'), 'old.module.json': moduleText('one') }
const after = {
  'old.view.json': viewText('two'),
  'old.module.json': moduleText('two'),
  'new.view.json': viewText('new'),
  'new.module.json': moduleText('new'),
}

/** Milliseconds that a row may take; nobody waits for it to pass. */
const patience = 180_000

function trial(deduplicate: boolean): Trial {
  const prepare = async () => {
    const sim = await startSimulator({
      throttle: false,
      clock: () => 0,
      switches: { moduleVersionsDeduplicate: deduplicate },
    })
    await runInProcess(sim, { files: before, runId: '1', commit: 'a'.repeat(40) })
    sim.clearCalls()
    return sim
  }
  return { prepare, run: { files: after }, wrongEnd }
}

/** One version for each change, which holds it, is live and is what was reported. */
function wrongEnd(sim: Simulator, last: Report | null): readonly string[] {
  return Object.entries(last?.entries ?? {}).flatMap(([key, { kind, name, contentSha256, version }]) => {
    const now = held(sim, kind, name)
    const wanted = name === 'old' ? 2 : 1
    const claims: [boolean, string][] = [
      [now?.versions.length !== wanted, `${key} has ${now?.versions.length} versions instead of ${wanted}`],
      [now?.versions.at(-1)?.[1] !== contentSha256, `${key}: the highest version holds something else`],
      [now?.live !== contentSha256, `${key}: something else is live`],
      [version !== wanted, `${key} is reported as version ${version}`],
    ]
    return claims.filter(([wrong]) => wrong).map(([, what]) => what)
  })
}

describe.each([
  ['module versions deduplicate', true],
  ['module versions do not deduplicate', false],
])('%s', (_, deduplicate) => {
  const publish = trial(deduplicate)

  test.each(everyFault)(
    '%s at every call: one more run, and each change is one version',
    async (fault) => {
      const { calls, wrong } = await tryAtEveryCall(publish, fault)
      expect(wrong).toEqual([])
      // Four definitions cannot be published with fewer calls: a smaller number would be an empty test.
      expect(calls).toBeGreaterThan(20)
    },
    patience,
  )
})
