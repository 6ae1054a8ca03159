import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { contactCentre, type Ran, type Run, reported } from '../support/e2e.js'
import { desk, view } from '../support/e2e-definitions.js'
import { type SarifRun, sarifProblems, sarifRun } from '../support/sarif.js'

async function written({ outputs }: Ran): Promise<SarifRun> {
  const text = await readFile(outputs['sarif-path'] ?? '', 'utf8')
  expect(sarifProblems(text)).toEqual([])
  return sarifRun(text)
}

const places = ({ results }: SarifRun): readonly string[] =>
  results.map(({ ruleId, locations }) => {
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
    return `${ruleId} ${artifactLocation?.uri}:${region?.startLine}:${region?.startColumn}`
  })

test.concurrent('what is wrong is at its place, with an address of what to do', async () => {
  const world = await contactCentre({
    files: { ...desk(), 'connect/views/Not a view.json': '{\n  "Head": {},\n}\n' },
  })
  const env = { GITHUB_ACTION_REPOSITORY: 'octo-org/connect-publish', GITHUB_ACTION_REF: 'v1' }
  const ran = await world.run({ inputs: { mode: 'plan' }, env })
  expect(reported(ran)).toMatchObject({ exit: 1, reason: 'invalid-definition' })
  const run = await written(ran)
  expect(places(run)).toContain('json-syntax connect/views/Not%20a%20view.json:3:1')
  expect(run.invocations[0]?.executionSuccessful).toBe(true)
  expect(run.automationDetails.id).toBe(`connect-publish/${ran.report.sectionId}/`)
  expect(run.tool.driver.rules.map(({ helpUri }) => helpUri)).toContain(
    'https://github.com/octo-org/connect-publish/blob/v1/docs/errors.md#json-syntax',
  )
})

test.concurrent('where nothing is wrong it is written all the same, for it closes alerts', async () => {
  const world = await contactCentre()
  const ran = await world.publish()
  expect(ran.exitCode).toBe(0)
  const { results, invocations } = await written(ran)
  expect([results, invocations]).toEqual([
    [],
    [{ executionSuccessful: true, toolExecutionNotifications: [] }],
  ])
})

test.concurrent.each<[string, Run]>([
  ['a wrong input', { inputs: { mode: 'plan', observe: 'both' } }],
  ['patterns that match nothing', { inputs: { mode: 'plan', views: 'nowhere/*.json' } }],
])('%s ends the run before it judged anything, so there is none', async (_name, run) => {
  const world = await contactCentre({ files: { 'connect/views/Desk.json': view('Hello') } })
  const ran = await world.run(run)
  expect([reported(ran).reason, ran.outputs['sarif-path']]).toEqual(['invalid-input', ''])
})
