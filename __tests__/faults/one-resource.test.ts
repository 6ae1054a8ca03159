import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { annotations } from '../../src/render/annotations.js'
import { operationsOf } from '../support/clocked-desk.js'
import { desk, type DeskKind as Kind } from '../support/desk-files.js'
import { type InProcess, jumpClock, runInProcess } from '../support/in-process.js'
import { untruths } from '../support/truth.js'

/** A resource that cannot be read or written hides no other, and one cause is one failure. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

const kinds = ['view', 'module'] as const
const names = ['first', 'second', 'third'] as const
const keys = kinds.flatMap((kind) => names.map((name) => `${kind}/${name}`))

const filesOf = (words: string) =>
  Object.fromEntries(
    kinds.flatMap((kind) =>
      names.map((name) => [`${name}.${kind}.json`, desk(kind, words)[`desk.${kind}.json`] ?? '']),
    ),
  )

/** Three views and three modules, all published as A. `publish` publishes B. */
async function published() {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now() })
  running.push(sim)
  await runInProcess(sim, { files: filesOf('A'), clock })
  const publish = (more: Partial<InProcess> = {}) =>
    runInProcess(sim, { files: filesOf('B'), runId: '2', clock, ...more })
  return { sim, clock, publish }
}

/** Key → what became of it; failures by code; how often the errors that GitHub shows name each. */
function summary(report: Report | null) {
  if (!report) return null
  const entries = Object.entries(report.entries).map(([key, { status, version, reason }]) => [
    key,
    [status, version, reason].filter((each) => each !== null).join(' '),
  ])
  return {
    entries: Object.fromEntries(entries) as Readonly<Record<string, string>>,
    failures: report.failures.map(({ code }) => code),
    errors: annotations(report).filter(({ level }) => level === 'error').length,
  }
}

const all = Object.fromEntries(keys.map((key) => [key, 'published 2']))

describe.each<Kind>(kinds)('%s', (kind) => {
  const { describe: describing, versions, update, createVersion } = operationsOf[kind]
  const second = `${kind}/second`
  const failing = (word: string) =>
    Object.fromEntries(names.map((name) => [`${kind}/${name}`, `failed ${word}`]))

  test('one that was deleted and is still listed fails alone, within 31 s; once it is gone it is created', async () => {
    const { sim, clock, publish } = await published()
    sim.console.delete(kind, 'second', { stillListed: true })
    const started = clock.now()
    const report = await publish()
    expect(summary(report)).toEqual({
      entries: { ...all, [second]: 'failed service-unavailable' },
      failures: ['live-not-shown'],
      errors: 1,
    })
    expect(report?.failures[0]?.message).toMatch(/^(view|module)\/second is listed, but .* deleted it/)
    expect((clock.now() - started) / 1_000).toBeLessThan(31)
    expect(report && untruths(sim, report)).toEqual([])
    sim.endLags()
    const next = await publish({ runId: '3' })
    expect([next?.failures, next?.entries[second]?.version]).toEqual([[], 1])
  })

  test.each([
    ['describe', describing],
    ['list the versions of', versions],
    ['update', update],
    ['make a version of', createVersion],
  ])('one that the role may not %s fails alone', async (_, operation) => {
    const { sim, publish } = await published()
    sim.switches.deny.push({ action: `connect:${operation}`, name: 'second' })
    const report = await publish()
    expect(summary(report)).toEqual({
      entries: { ...all, [second]: 'failed access-denied' },
      failures: ['access-denied'],
      errors: 1,
    })
    expect(report?.failures[0]?.message).toContain(`Allow connect:${operation} on`)
    expect(report && untruths(sim, report)).toEqual([])
  })

  test.each([
    ['describe', describing],
    ['list the versions of', versions],
    ['update', update],
    ['make a version of', createVersion],
  ])(
    'a role that may %s none has one failure, which names all; the other kind is published',
    async (_, operation) => {
      const { sim, publish } = await published()
      sim.switches.deny.push(`connect:${operation}`)
      const report = await publish()
      expect(summary(report)).toEqual({
        entries: { ...all, ...failing('access-denied') },
        failures: ['access-denied'],
        errors: 1,
      })
      const named = `The role lacks connect:${operation} for 3 definitions: ${kind}/first, ${kind}/second, ${kind}/third.`
      expect(report?.failures[0]?.message).toContain(named)
      expect(report && untruths(sim, report)).toEqual([])
    },
  )
})

test('a role that may describe nothing at all has a failure for each permission that it lacks, and writes nothing', async () => {
  const { sim, publish } = await published()
  sim.switches.deny.push(`connect:${operationsOf.view.describe}`, `connect:${operationsOf.module.describe}`)
  sim.clearCalls()
  const report = await publish()
  expect(summary(report)).toEqual({
    entries: Object.fromEntries(keys.map((key) => [key, 'failed access-denied'])),
    failures: ['access-denied', 'access-denied'],
    errors: 2,
  })
  expect(sim.writes()).toEqual([])
})

test('a plan that was approved whole is refused where one definition cannot be read', async () => {
  const { sim, publish } = await published()
  const plan = await publish({ inputs: { mode: 'plan', observe: 'describe' } })
  sim.switches.deny.push({ action: `connect:${operationsOf.view.describe}`, name: 'second' })
  sim.clearCalls()
  const report = await publish({ inputs: { 'expected-plan-digest': plan?.planDigest ?? '' } })
  expect(report?.failures.map(({ code }) => code)).toEqual(['plan-changed', 'access-denied'])
  expect(sim.writes()).toEqual([])
})
