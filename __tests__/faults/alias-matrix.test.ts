import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { aliasesOf, misplaced } from '../support/alias-desk.js'
import { moduleText } from '../support/desk-files.js'
import { everyFault, type Trial, tryAtEveryCall } from '../support/every-fault.js'
import { runInProcess } from '../support/in-process.js'
import { held } from '../support/truth.js'

const inputs = { 'module-alias': 'live' }
/** What the run under test finds in the repository: a changed and a new module, and two whose aliases alone are elsewhere. */
const files = {
  'old.module.json': moduleText('two'),
  'new.module.json': moduleText('new'),
  'behind.module.json': moduleText('two'),
  'bare.module.json': moduleText('one'),
}
/** Versions of each module in the end; its alias is on the highest. */
const wanted = { old: 2, new: 1, behind: 2, bare: 1 }

/** Milliseconds that a row may take; nobody waits for it to pass. */
const patience = 180_000

function trial(deduplicate: boolean): Trial {
  const prepare = async () => {
    const switches = { moduleVersionsDeduplicate: deduplicate }
    const sim = await startSimulator({ throttle: false, clock: () => 0, switches })
    const first = { 'old.module.json': moduleText('one'), 'behind.module.json': moduleText('one') }
    await runInProcess(sim, { files: first, inputs, runId: '0', commit: 'a'.repeat(40) })
    const second = { 'behind.module.json': moduleText('two'), 'bare.module.json': moduleText('one') }
    await runInProcess(sim, { files: second, runId: '1', commit: 'a'.repeat(40) })
    sim.clearCalls()
    return sim
  }
  return { prepare, run: { files, inputs }, about: /Alias/, wrongEnd }
}

/** No change has a second version, each alias is on the version of its content, and was never put on any other. */
function wrongEnd(sim: Simulator, last: Report | null): readonly string[] {
  if (!last) return ['the last run did not end']
  const wrong = Object.entries(wanted).flatMap(([name, version]) => {
    const made = held(sim, 'module', name)?.versions.length
    const aliases = JSON.stringify(aliasesOf(sim, name))
    const claims: [boolean, string][] = [
      [made !== version, `${name} has ${made} versions instead of ${version}`],
      [aliases !== JSON.stringify({ live: version }), `${name} has the aliases ${aliases}`],
    ]
    return claims.filter(([isWrong]) => isWrong).map(([, what]) => what)
  })
  return [...wrong, ...misplaced(sim, last)]
}

describe.each([
  ['module versions deduplicate', true],
  ['module versions do not deduplicate', false],
])('%s', (_, deduplicate) => {
  const publish = trial(deduplicate)

  test.each(everyFault)(
    '%s at every call about an alias: one more run, and each alias is where it belongs',
    async (fault) => {
      const { calls, wrong } = await tryAtEveryCall(publish, fault)
      // Three lists; two creations; two moves, each read before and after.
      expect([calls, wrong]).toEqual([11, []])
    },
    patience,
  )
})
