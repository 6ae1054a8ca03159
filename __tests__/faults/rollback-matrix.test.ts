import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { readRestoreMarker } from '../../src/core/plan/version-marker.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { everyFault, type Trial, tryAtEveryCall } from '../support/every-fault.js'
import { runInProcess } from '../support/in-process.js'
import { held } from '../support/truth.js'

const files = (words: string) => ({ 'old.view.json': viewText(words), 'old.module.json': moduleText(words) })
/** Commits: of what is gone back to, and of what is left. */
const [good, bad] = ['a'.repeat(40), 'b'.repeat(40)]

/** Milliseconds that a row may take; nobody waits for it to pass. */
const patience = 240_000

/** A rollback over what was published last, whose live content was restored by hand before or not. */
function trial(deduplicate: boolean, restored: boolean): Trial {
  const prepare = async () => {
    const sim = await startSimulator({
      throttle: false,
      clock: () => 0,
      switches: { moduleVersionsDeduplicate: deduplicate },
    })
    await runInProcess(sim, { files: files('good'), runId: '1', commit: good })
    await runInProcess(sim, { files: files('bad'), runId: '1', commit: bad })
    if (restored) {
      const { Template, Actions } = JSON.parse(viewText('good'))
      sim.console.publish('view', 'old', { template: JSON.stringify(Template), actions: Actions })
      const { Content } = JSON.parse(moduleText('good'))
      sim.console.publish('module', 'old', { content: JSON.stringify(Content) })
    }
    sim.clearCalls()
    return sim
  }
  const run = { files: files('good'), commit: good, inputs: { mode: 'rollback' } }
  return { prepare, run: { ...run, event: { name: 'workflow_dispatch' } }, wrongEnd }
}

/** One version that says that it restores, which holds what is live and is what was reported. */
function wrongEnd(sim: Simulator, last: Report | null): readonly string[] {
  return Object.entries(last?.entries ?? {}).flatMap(([key, { kind, name, contentSha256, version }]) => {
    const now = held(sim, kind, name)
    const { description } = sim.console.find(kind, name).versions.at(-1) ?? {}
    const claims: [boolean, string][] = [
      [now?.versions.length !== 3, `${key} has ${now?.versions.length} versions instead of 3`],
      [now?.versions.at(-1)?.[1] !== contentSha256, `${key}: the highest version holds something else`],
      [readRestoreMarker(description ?? '')?.hash !== contentSha256, `${key}: no hold is left`],
      [now?.live !== contentSha256, `${key}: something else is live`],
      [version !== 3, `${key} is reported as version ${version}`],
    ]
    return claims.filter(([wrong]) => wrong).map(([, what]) => what)
  })
}

describe.each([
  ['module versions deduplicate', true, false],
  ['module versions do not deduplicate', false, false],
  ['module versions do not deduplicate, and the console restored it before', false, true],
])('%s', (_, deduplicate, restored) => {
  const publish = trial(deduplicate, restored)

  test.each(everyFault)(
    '%s at every call of a rollback: one more run, and the hold is left once',
    async (fault) => {
      const { calls, wrong } = await tryAtEveryCall(publish, fault)
      expect(wrong).toEqual([])
      expect(calls).toBeGreaterThan(12)
    },
    patience,
  )
})
