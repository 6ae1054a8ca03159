import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { ReportedDifference } from '../../src/core/model/difference.js'
import type { Report } from '../../src/core/model/report.js'
import { headline } from '../../src/render/headline.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository } from '../support/desk-repository.js'

/** The repository changed what somebody changed in the console too: what is undone is reported, and kept. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

/** A was published, somebody published X in the console, and the repository went on to B. */
async function bothMoved(kind: Kind, managed = ''): Promise<DeskRepository> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  const repository = new DeskRepository(sim, kind, undefined, managed)
  repository.commit('A')
  await repository.publish()
  repository.edit('X')
  repository.commit('B')
  return repository
}

function summary(report: Report | null, { key }: DeskRepository) {
  const entry = report?.entries[key]
  return {
    entry: [entry?.action, entry?.status, entry?.reason, entry?.overwrites],
    failures: report?.failures.map(({ code }) => code),
    warnings: entry?.warnings.map(({ code }) => code),
  }
}

/** The words on both sides of a part of the difference. */
function words(part: ReportedDifference | null | undefined): readonly (readonly (string | null)[])[] {
  return (part?.items ?? []).flatMap(({ details }) => details.map(({ before, after }) => [before, after]))
}

describe.each<[Kind, string]>([
  ['view', ''],
  ['module', ''],
  ['module', 'A'],
  ['module', 'B'],
])('%s, with a contract in files of: "%s"', (kind, managed) => {
  test.each(['plan', 'publish'])('a %s reports both parts apart', async (mode) => {
    const repository = await bothMoved(kind, managed)
    const report = await repository.publish({ inputs: { mode, observe: 'describe' } })
    expect(summary(report, repository)).toEqual({
      entry: ['update', mode === 'plan' ? 'planned' : 'published', null, 'console'],
      failures: [],
      warnings: ['overwrites-console-edit'],
    })
    const entry = report?.entries[repository.key]
    const added = managed === 'B' ? [[null, 'All is said']] : []
    expect([words(entry?.undone), words(entry?.difference)]).toEqual([[['A', 'X']], [...added, ['A', 'B']]])
    expect(report && headline(report, (key) => key)).toMatch(/console/)
    expect(repository.state()).toEqual(
      mode === 'plan' ? { live: 'X', versions: ['A'] } : { live: 'B', versions: ['A', 'X', 'B'] },
    )
  })

  test('fail-on-drift blocks it, and overwrite-drift lets it pass', async () => {
    const repository = await bothMoved(kind, managed)
    const blocked = await repository.publish({ inputs: { 'fail-on-drift': 'true' } })
    expect(summary(blocked, repository)).toMatchObject({
      entry: ['blocked', 'blocked', 'drifted', 'console'],
      failures: ['drift-found'],
    })
    expect(repository.state()).toEqual({ live: 'X', versions: ['A'] })
    const inputs = { 'fail-on-drift': 'true', 'overwrite-drift': 'true' }
    const allowed = await repository.publish({ inputs })
    expect(summary(allowed, repository).entry).toEqual(['update', 'published', null, 'console'])
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'X', 'B'] })
  })

  test('a version that somebody made of it in the console changes nothing about that', async () => {
    const repository = await bothMoved(kind, managed)
    repository.sim.console.createVersion(kind, 'desk', 'by hand')
    const report = await repository.publish()
    expect(summary(report, repository)).toEqual({
      entry: ['update', 'published', null, 'console'],
      failures: [],
      warnings: ['overwrites-console-edit'],
    })
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'X', 'B'] })
  })

  test('where nobody knows who changed it, that is said, and fail-on-drift blocks it', async () => {
    const repository = await bothMoved(kind, managed)
    const blocked = await repository.publish({ inputs: { 'fail-on-drift': 'true' } }, true)
    expect(summary(blocked, repository).entry).toEqual(['blocked', 'blocked', 'drifted', 'unknown'])
    const report = await repository.publish({}, true)
    expect(summary(report, repository).entry).toEqual(['update', 'published', null, 'unknown'])
    expect(report?.entries[repository.key]?.warnings[0]?.message).toContain('Which one is not known')
  })
})
