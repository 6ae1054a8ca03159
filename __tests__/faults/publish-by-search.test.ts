import { afterAll, describe, expect, test } from '@jest/globals'
import { startSimulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Content } from '../../src/core/model/definition.js'
import { versionDescription } from '../../src/core/plan/version-description.js'
import { aliasInstance, aliasStory, runWithAlias } from '../support/alias-desk.js'
import { ClockedDesks } from '../support/clocked-desk.js'
import { desk, inConsole, type DeskKind as Kind, moduleText } from '../support/desk-files.js'
import type { DeskRepository } from '../support/desk-repository.js'
import { reportedOf, rollBack, words } from '../support/desk-rollback.js'
import { runInProcess } from '../support/in-process.js'

/**
 * `observe: search` in a publish: what the index may have wrong and is noticed all the same, and what its lag hides. The
 * index does not change after commit A was published, unless a test says otherwise.
 */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const frozen = { searchLag: true } as const
const bySearch = { inputs: { observe: 'search' } }

/** The row of the definition and what is live, after a publish that searches. */
async function publishBySearch(repository: DeskRepository) {
  const report = await repository.publish(bySearch)
  return { ...reportedOf(report, repository), live: repository.state().live }
}

const fine = { failures: [], warnings: [] }

describe.each<Kind>(['view', 'module'])('%s', (kind) => {
  test('what changed is described, so it is published once, however old the index is', async () => {
    const { repository } = await desks.published(kind, frozen)
    repository.commit('B')
    expect(await publishBySearch(repository)).toMatchObject({ row: 'update published', number: 2, live: 'B' })
    repository.commit()
    expect(await publishBySearch(repository)).toEqual({
      row: 'unchanged unchanged',
      version: 2,
      number: 2,
      live: 'B',
      ...fine,
    })
  })

  test('a rollback describes: what it restores may be what the index still shows', async () => {
    const { repository, sim } = await desks.published(kind, { ...frozen, listLag: { seconds: 180 } })
    repository.commit('B')
    await repository.publish()
    sim.clearCalls()
    const report = await rollBack(repository, repository.commits[0] ?? '', bySearch)
    expect(reportedOf(report, repository)).toMatchObject({ row: 'rollback published', version: 3, ...fine })
    expect([repository.state().live, words(repository)]).toEqual(['A', 'content content restores'])
    expect(sim.calls.filter(({ operation }) => operation.startsWith('Search'))).toEqual([])
  })

  test('a hold is kept where the index shows what the rollback restored', async () => {
    const { repository, sim } = await desks.published(kind, frozen)
    repository.commit('B')
    await repository.publish()
    await rollBack(repository, repository.commits[0] ?? '')
    sim.catchUp()
    repository.commit()
    expect(await publishBySearch(repository)).toMatchObject({
      row: 'held skipped (rolled-back)',
      version: 3,
      live: 'A',
      failures: [],
    })
  })

  test('what was deleted since is created again: the list says what there is', async () => {
    const { repository, sim } = await desks.published(kind, frozen)
    sim.console.delete(kind, 'desk')
    repository.commit()
    expect(await publishBySearch(repository)).toMatchObject({ row: 'create published', number: 1, live: 'A' })
  })

  test('what was created again under the name since is another resource', async () => {
    const { repository, sim } = await desks.published(kind, frozen)
    sim.console.rename(kind, 'desk', 'old desk')
    sim.console.create(kind, 'desk', inConsole(kind, 'X'))
    repository.commit()
    expect(await publishBySearch(repository)).toMatchObject({ row: 'update published', number: 2, live: 'A' })
    expect(repository.state().versions).toEqual(['X', 'A'])
  })

  test('a version that the run before may not have verified is read before its number is handed out', async () => {
    const { repository, sim } = await desks.published(kind)
    const commit = repository.commit('B')
    const hash = contentHash(contentOf(kind, 'B'))
    const marker = { commit: commit.slice(0, 12), hash, source: hash }
    sim.console.createVersion(kind, 'desk', versionDescription(kind, 'made of A', marker))
    repository.edit('B')
    repository.commit()
    expect(await publishBySearch(repository)).toMatchObject({
      row: 'version published',
      number: 3,
      live: 'B',
    })
    expect(repository.state().versions).toEqual(['A', 'A', 'B'])
  })

  /** What somebody did since the index was up to date, and what a publish of the newest commit then says and leaves. */
  const hidden: readonly [string, (repository: DeskRepository) => Promise<unknown>, Outcome, Outcome][] = [
    [
      'an edit in the console',
      async (repository) => {
        repository.edit('X')
        repository.commit()
      },
      { row: 'unchanged unchanged', number: 1, live: 'X' },
      { row: 'drifted skipped (drifted)', number: 1, live: 'X' },
    ],
    [
      'a version of the same content in the console',
      async (repository) => {
        repository.sim.console.createVersion(kind, 'desk', 'by hand')
        repository.commit()
      },
      { row: 'unchanged unchanged', number: 1, live: 'A' },
      { row: 'unchanged unchanged', number: 2, live: 'A' },
    ],
    [
      'a rollback',
      async (repository) => {
        repository.commit('B')
        await repository.publish()
        repository.sim.catchUp()
        await rollBack(repository, repository.commits[0] ?? '')
        repository.commit()
      },
      { row: 'unchanged unchanged', number: 2, live: 'A' },
      { row: 'held skipped (rolled-back)', number: 3, live: 'A' },
    ],
    [
      'the publish that this push reverts',
      async (repository) => {
        repository.commit('B')
        await repository.publish()
        repository.commit('A')
      },
      { row: 'unchanged unchanged', number: 1, live: 'B' },
      { row: 'update published', number: 3, live: 'A' },
    ],
  ]
  test.each(hidden)(
    '%s is missed while the index lags, and found afterwards',
    async (_, act, bySearch, exactly) => {
      const { repository, sim } = await desks.published(kind, frozen)
      await act(repository)
      expect(await publishBySearch(repository)).toMatchObject(bySearch)
      sim.catchUp()
      expect(await publishBySearch(repository)).toMatchObject(exactly)
    },
  )
})

test('an alias on a version that neither the index nor the list knows shows that they are out of date', async () => {
  const sim = await aliasInstance()
  await runWithAlias(sim, 'one')
  Object.assign(sim.switches, { ...frozen, listLag: 99 })
  await runWithAlias(sim, 'two')
  expect(aliasStory(await runWithAlias(sim, 'one', bySearch))).toBe('published update v3, alias v2 → v3')
  await sim.stop()
})

test('a reference comes to what the lists say, regardless of what the index shows', async () => {
  const sim = await startSimulator({ throttle: false })
  const files = { ...desk('view', 'one'), 'call.module.json': moduleText('${view/desk}') }
  const statuses = async (runId: string) => {
    const report = await runInProcess(sim, { files, runId, ...bySearch })
    return Object.entries(report?.entries ?? {}).map(([key, { action, status }]) => [key, action, status])
  }
  expect(await statuses('1')).toEqual([
    ['module/call', 'create', 'published'],
    ['view/desk', 'create', 'published'],
  ])
  Object.assign(sim.switches, frozen)
  sim.console.delete('view', 'desk')
  sim.console.create('view', 'desk', inConsole('view', 'one'))
  expect(await statuses('2')).toEqual([
    ['module/call', 'update', 'published'],
    ['view/desk', 'version', 'published'],
  ])
  const { id } = sim.console.find('view', 'desk')
  expect(JSON.stringify(sim.console.find('module', 'call').live)).toContain(id)
  await sim.stop()
})

interface Outcome {
  readonly row: string
  /** In the output `version-numbers`. */
  readonly number: number
  readonly live: string
}

function contentOf(kind: Kind, text: string): Content {
  const { template, actions, content } = inConsole(kind, text)
  return kind === 'view'
    ? { kind, template: JSON.stringify(template), actions }
    : { kind, content: JSON.stringify(content), settings: null }
}
