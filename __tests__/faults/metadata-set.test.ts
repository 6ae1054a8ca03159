import { afterAll, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import type { Simulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import { desk, inConsole, type DeskKind as Kind } from '../support/desk-files.js'

/** Description and tags are set before the content is written; regardless of what happens then, the report says that they were set. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const setDescription = { view: 'UpdateViewMetadata', module: 'UpdateContactFlowModuleMetadata' } as const

/**
 * A is published; the run publishes B with a description, and `meanwhile` happens once that is set.
 *
 * @param isApproved only the plan that was made before may be carried out
 */
async function described(kind: Kind, meanwhile: (sim: Simulator) => void, isApproved = false) {
  const { repository, sim } = await desks.published(kind)
  repository.commit('B')
  const files = desk(kind, 'B', { Description: 'At the desk' })
  const plan =
    isApproved && (await repository.publish({ files, inputs: { mode: 'plan', observe: 'describe' } }))
  sim.hook({ operation: setDescription[kind], when: 'after' }, () => meanwhile(sim))
  const inputs = plan ? { 'expected-plan-digest': plan.planDigest ?? '' } : {}
  const report = await repository.publish({ files, inputs })
  expect(sim.console.find(kind, 'desk').description).toBe('At the desk')
  return { entry: report?.entries[repository.key], report, key: repository.key }
}

const failing = (kind: Kind, fault: FaultKind) => (sim: Simulator) =>
  sim.prime({ operation: operationsOf[kind].update, times: 99, fault })

const codes = (report: Report | null) => report?.failures.map(({ code }) => code)

describe.each<Kind>(['view', 'module'])('%s', (kind) => {
  test.each([false, true])(
    'somebody publishes the same content next: only description or tags were set (the approved plan only: %s)',
    async (isApproved) => {
      const publishSame = (sim: Simulator) => {
        sim.console.publish(kind, 'desk', inConsole(kind, 'B'))
        sim.console.createVersion(kind, 'desk')
      }
      const { entry, report, key } = await described(kind, publishSame, isApproved)
      expect([reported(report, key), entry?.metadata]).toEqual([
        {
          entry: ['metadata', 'updated', 2],
          live: true,
          previous: 1,
          failures: [],
          warnings: [],
          published: 'false',
          number: 2,
          publishedVersions: [],
        },
        true,
      ])
    },
  )

  test('the content is refused: the failure says so', async () => {
    const { entry, report } = await described(kind, failing(kind, { error: 'AccessDeniedException' }))
    expect([entry?.status, codes(report)]).toEqual(['failed', ['access-denied']])
    expect(entry?.message).toMatch(/ Its description or tags were set\.$/)
  })

  test('somebody saves a draft next: the message says so', async () => {
    const { entry, key } = await described(kind, (sim) =>
      sim.console.saveDraft(kind, 'desk', inConsole(kind, 'X')),
    )
    expect([entry?.status, entry?.reason, entry?.message]).toEqual([
      'blocked',
      'unpublished-draft',
      `${key}: its description or tags were set before this was found.`,
    ])
  })
})

test('module: its blocks move on the canvas next: the approved plan is carried out', async () => {
  const moveBlocks = (sim: Simulator) => {
    const { content } = inConsole('module', 'A')
    const Metadata = { entryPointPosition: { x: 40, y: 40 } }
    sim.console.publish('module', 'desk', { content: { ...(content as unknown as object), Metadata } })
  }
  const { report, key } = await described('module', moveBlocks, true)
  expect(reported(report, key)).toMatchObject({ entry: ['update', 'published', 2], live: true, failures: [] })
})

test('the approved plan only: somebody publishes other content next, and the failure names the definition once', async () => {
  const publishOther = (sim: Simulator) => sim.console.publish('view', 'desk', inConsole('view', 'X'))
  const { entry, report } = await described('view', publishOther, true)
  expect(codes(report)).toEqual(['plan-changed'])
  expect(entry?.message).toMatch(
    /^view\/desk: somebody published it since .* Its description or tags were set\.$/,
  )
})
