import { afterAll, describe, expect, test } from '@jest/globals'
import type { Stage } from '../../simulator/http/faults.js'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Report } from '../../src/core/model/report.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'
import { held, untruths } from '../support/truth.js'

type Kind = 'view' | 'module'
const text = { view: viewText, module: moduleText }
const files = (kind: Kind, words: string) => ({ [`desk.${kind}.json`]: text[kind](words) })

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function prepared(kind: Kind, deduplicate: boolean): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false, switches: { moduleVersionsDeduplicate: deduplicate } })
  running.push(sim)
  await runInProcess(sim, { files: files(kind, 'before'), runId: '1' })
  sim.clearCalls()
  return sim
}

/** What somebody publishes in the console; answers its hash, null where there is nothing to publish over. */
function publishByHand(sim: Simulator, kind: Kind): string {
  if (kind === 'view') {
    const { Template: template, Actions: actions } = JSON.parse(viewText('by hand'))
    sim.console.publish('view', 'desk', { template, actions })
    return contentHash({ kind, template: JSON.stringify(template), actions })
  }
  const { Content: content } = JSON.parse(moduleText('by hand'))
  sim.console.publish('module', 'desk', { content })
  return contentHash({ kind, content: JSON.stringify(content), settings: null })
}

type Calls = readonly (readonly [operation: string, nth: number])[]

/** Every call of an undisturbed publish of a change: the operation and which of its calls it is. */
async function callsOf(kind: Kind): Promise<Calls> {
  const sim = await prepared(kind, false)
  await runInProcess(sim, { files: files(kind, 'after'), runId: '2' })
  const seen = new Map<string, number>()
  return sim.calls.map(({ operation }) => {
    seen.set(operation, (seen.get(operation) ?? 0) + 1)
    return [operation, seen.get(operation) ?? 0] as const
  })
}

interface Seen {
  readonly sim: Simulator
  readonly byHand: string
  readonly report: Report | null
}

async function disturbed(
  kind: Kind,
  deduplicate: boolean,
  operation: string,
  nth: number,
  when: Stage,
): Promise<Seen> {
  const sim = await prepared(kind, deduplicate)
  let byHand = ''
  sim.hook({ operation, nth, when }, () => {
    byHand = publishByHand(sim, kind)
  })
  const report = await runInProcess(sim, { files: files(kind, 'after'), runId: '2' })
  return { sim, byHand, report }
}

/** Versions that have our marker and hold something else. */
function frozenAsOurs(sim: Simulator, kind: Kind): readonly number[] {
  const versions = new Map(held(sim, kind, 'desk')?.versions)
  return sim.console
    .find(kind, 'desk')
    .versions.filter(({ number, description }) => {
      const marker = readMarker(description ?? '')
      return marker !== null && marker.hash !== versions.get(number)
    })
    .map(({ number }) => number)
}

function isLost({ sim, byHand }: Seen, kind: Kind): boolean {
  const now = held(sim, kind, 'desk')
  return now?.live !== byHand && !now?.versions.some(([, hash]) => hash === byHand)
}

/** Everything wrong after the run, and after another one that is left alone. */
async function wrongs(kind: Kind, seen: Seen): Promise<readonly string[]> {
  const { sim, report } = seen
  const ours = (when: string) =>
    frozenAsOurs(sim, kind).map((number) => `${when}: ${number} is frozen as ours`)
  // Entries are true when they are made; what the colleague did after the last look is not the report's.
  const first = [...ours('first'), ...(report ? [] : ['no report'])]
  const second = await runInProcess(sim, {
    files: files(kind, 'after'),
    runId: '3',
    inputs: { 'overwrite-drift': 'true' },
  })
  const falseStatements = second ? untruths(sim, second) : ['no report']
  const failed = (second?.failures ?? []).map(({ message }) => message)
  return [...first, ...ours('second'), ...falseStatements, ...failed]
}

/**
 * The one window that the service gives no means to close, for an update has no precondition: after our last look at
 * what is live, and before the update takes effect.
 */
function unseen(calls: Calls): readonly string[] {
  const update = calls.findIndex(([operation]) => operation.startsWith('Update'))
  return [`after ${calls[update - 1]?.join(' ')}`, `before ${calls[update]?.join(' ')}`]
}

describe.each([
  ['view', true],
  ['module', true],
  ['module', false],
] as const)('%s, module versions deduplicate: %s', (kind, deduplicate) => {
  test('published in the console before and after every call: never frozen as ours, and lost only unseen', async () => {
    const [wrong, lost]: [string[], string[]] = [[], []]
    const calls = await callsOf(kind)
    for (const [operation, nth] of calls)
      for (const when of ['before', 'after'] as const) {
        const seen = await disturbed(kind, deduplicate, operation, nth, when)
        const at = `${when} ${operation} ${nth}`
        wrong.push(...(await wrongs(kind, seen)).map((what) => `${at}: ${what}`))
        if (isLost(seen, kind)) lost.push(at)
      }
    expect(wrong).toEqual([])
    expect(lost).toEqual(unseen(calls))
  }, 60_000)
})
