import { afterAll, beforeAll, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { callerText } from '../support/family.js'
import { runInProcess } from '../support/in-process.js'

let sim: Simulator
beforeAll(async () => {
  sim = await startSimulator({ throttle: false })
  for (let number = 0; number < 9; number += 1) {
    sim.console.addNamed('queue', { name: `Queue ${number}` })
    sim.console.create('module', `old ${number}`, {
      content: JSON.stringify(JSON.parse(moduleText('one')).Content),
    })
  }
})
afterAll(() => sim.stop())

const targets = [
  '${module/old 3}',
  '${module/old 7#id}',
  '${module/low}',
  '${view/form}',
  '${module/mid@live}',
]
const words = ['${queue/Queue 4}', '${queue/Queue 8#id}', '${value/hotline}', '${instance/region}', 'plain']

/** What two modules refer to, and what four definitions say. */
interface Repository {
  readonly mid: readonly string[]
  readonly above: readonly string[]
  readonly texts: readonly string[]
}

const filesOf = ({ mid, above, texts }: Repository): readonly (readonly [string, string])[] => [
  ['low.module.json', moduleText(texts[0] ?? '')],
  ['form.view.json', viewText(texts[1] ?? '')],
  ['mid.module.json', callerText(texts[2] ?? '', mid)],
  ['Above.module.json', callerText(texts[3] ?? '', above)],
  ['old 3.module.json', callerText('two', ['${module/low#id}'])],
  ['values.json', JSON.stringify({ values: { hotline: '+49 30 1234' } })],
]

const files = fc
  .record({
    mid: fc.subarray(targets.slice(0, 4)),
    above: fc.subarray(targets),
    texts: fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 4 }),
  })
  .map(filesOf)

/** What a plan says, without when and how it was made. */
async function planOf(entries: readonly (readonly [string, string])[]) {
  const inputs = { mode: 'plan', observe: 'describe', 'module-alias': 'live', values: 'values.json' }
  const report = await runInProcess(sim, { files: Object.fromEntries(entries), inputs })
  const { entries: rows, planDigest, references, failures, notices } = report as Report
  return { rows, planDigest, references, failures, notices }
}

test('a plan does not hang on the order of files, nor on how lists are cut into pages', async () => {
  const shuffled = files.chain((given) =>
    fc.record({
      given: fc.constant(given),
      other: fc.shuffledSubarray([...given], { minLength: given.length }),
    }),
  )
  const pages = fc.record({ pageSize: fc.integer({ min: 1, max: 20 }), emptyFirstPage: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(shuffled, pages, pages, async ({ given, other }, one, two) => {
      Object.assign(sim.switches, one)
      const first = await planOf(given)
      Object.assign(sim.switches, two)
      expect(await planOf(other)).toEqual(first)
      expect(first.failures).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('of a plan with all references that are tried, those wait that refer to something not published yet', async () => {
  const { rows } = await planOf(filesOf({ mid: targets.slice(0, 4), above: targets, texts: words }))
  const waiting = Object.entries(rows).filter(([, { pending }]) => pending)
  expect(waiting.map(([key]) => key).toSorted()).toEqual(['module/Above', 'module/mid', 'module/old 3'])
})
