import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { explanation } from '../../src/render/advice.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository } from '../support/desk-repository.js'
import { reportedOf, rollBack } from '../support/desk-rollback.js'
import type { InProcess } from '../support/in-process.js'

/** What the runs after a rollback say that was killed before its end. A is good, B is bad, X is the console's. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function publishedTwice(kind: Kind): Promise<DeskRepository> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  const repository = new DeskRepository(sim, kind)
  repository.commit('A')
  await repository.publish()
  repository.commit('B')
  await repository.publish()
  return repository
}

const createVersion = { view: 'CreateViewVersion', module: 'CreateContactFlowModuleVersion' } as const

/** A rollback to A that is killed at a call for a version, of which the service does nothing, or all. */
async function cutShort(
  repository: DeskRepository,
  kind: Kind,
  at: { readonly nth: number; readonly isVersionMade: boolean } = { nth: 1, isVersionMade: false },
): Promise<void> {
  const operation = createVersion[kind]
  const { nth, isVersionMade } = at
  let isDead = false
  repository.sim.hook({ operation, nth }, () => {
    isDead = true
  })
  repository.sim.prime({ operation, nth, times: 99, fault: isVersionMade ? 'reset-after' : 'reset-before' })
  const more: Partial<InProcess> = { dead: () => isDead }
  await rollBack(repository, repository.commits[0] ?? '', more)
  repository.sim.clearFaults()
}

function rowAndMessage(report: Report | null, { key }: DeskRepository) {
  const entry = report?.entries[key]
  return entry && { row: `${entry.status} ${entry.action}`, message: explanation(entry) }
}

const [a, b] = ['000000000001', '000000000002']
const live = `version 1 (commit ${a}) has what is live, although version 2 (commit ${b}) was published after it.`
const either = 'A rollback was cut short, or somebody restored it in the console.'
const byRun = `A run of commit ${a} was cut short after it saved what was live before. That run put this content there, or somebody restored it in the console.`
const whatToDo =
  "Nothing is on hold. To finish the rollback, run it again. To publish the repository's content, set overwrite-drift: true. To keep what is live, bring it into the repository."

describe.each<Kind>(['view', 'module'])('a rollback of a %s that was killed', (kind) => {
  test('before its version: the next run does not say that the console did it', async () => {
    const repository = await publishedTwice(kind)
    await cutShort(repository, kind)
    expect(repository.state()).toEqual({ live: 'A', versions: ['A', 'B'] })
    repository.commit()
    expect(rowAndMessage(await repository.publish(), repository)).toEqual({
      row: 'skipped drifted',
      message: `${kind}/desk: ${live} ${either} ${whatToDo}`,
    })
  })

  test('before its version, once it had kept what was live: the next run says that a run may have done it', async () => {
    const repository = await publishedTwice(kind)
    repository.edit('X')
    await cutShort(repository, kind, { nth: 2, isVersionMade: false })
    expect(repository.state()).toEqual({ live: 'A', versions: ['A', 'B', 'X'] })
    repository.commit()
    expect(rowAndMessage(await repository.publish(), repository)).toEqual({
      row: 'skipped drifted',
      message: `${kind}/desk: ${live} ${byRun} ${whatToDo}`,
    })
  })

  test('before its version: an update over it says so', async () => {
    const repository = await publishedTwice(kind)
    await cutShort(repository, kind)
    repository.commit('C')
    const { overwrites, warnings = [] } = (await repository.publish())?.entries[repository.key] ?? {}
    expect([overwrites, ...warnings.map(({ message }) => message)]).toEqual([
      'unknown',
      `${kind}/desk: ${live} ${either} Publishing replaces what is live. It is kept as a version first. If it is wanted, run the rollback again instead.`,
    ])
  })

  test('before its version: run again, it leaves its hold', async () => {
    const repository = await publishedTwice(kind)
    await cutShort(repository, kind)
    await rollBack(repository, repository.commits[0] ?? '')
    repository.commit()
    expect(reportedOf(await repository.publish(), repository)?.row).toBe('held skipped (rolled-back)')
  })

  test('after its version, before that was verified: its hold is left', async () => {
    const repository = await publishedTwice(kind)
    await cutShort(repository, kind, { nth: 1, isVersionMade: true })
    repository.commit()
    expect(reportedOf(await repository.publish(), repository)?.row).toBe('held skipped (rolled-back)')
  })
})

test('what the console changed may come from a rollback to content that the instance has in no version', async () => {
  const repository = await publishedTwice('view')
  repository.edit('X')
  repository.commit()
  expect(rowAndMessage(await repository.publish(), repository)).toEqual({
    row: 'skipped drifted',
    message:
      'What is live changed since the last publish, and the repository did not. Somebody made a change in the console, or a rollback was cut short. Bring what is live into the repository, run the rollback again, or set `overwrite-drift: true`.',
  })
})
