import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { annotated, contactCentre, type Ran } from '../support/e2e.js'
import { desk, flow, template, view } from '../support/e2e-definitions.js'
import { sarifRun } from '../support/sarif.js'

const file = 'connect/views/Desk.json'

/** The place of the last occurrence of a text, as annotations name it. */
function placeOf(text: string, word: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.lastIndexOf(word)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

async function sarifPlaces({ outputs }: Ran): Promise<readonly string[]> {
  const { results } = sarifRun(await readFile(outputs['sarif-path'] ?? '', 'utf8'))
  return results.map(({ ruleId, locations }) => {
    const { startLine, startColumn } = locations[0]?.physicalLocation?.region ?? {}
    return `${ruleId} ${startLine}:${startColumn}`
  })
}

/** A plan of what a published desk has become, and that no more was called than to plan any change. */
async function planned(text: string, files: Readonly<Record<string, string>> = desk()) {
  const world = await contactCentre({ files })
  await world.publish()
  await world.space.write({ [file]: text })
  return world.plan()
}

describe('a breaking change is reported at its line, in the annotation, the report and SARIF', () => {
  const bound = JSON.stringify(
    { Name: 'Desk', Template: template('$.Greeting'), Actions: ['Continue'] },
    null,
    2,
  )
  const nested = JSON.stringify({ Template: template('$.Greeting'), Actions: ['Continue'] })

  test.concurrent.each<[string, string, string, string]>([
    ['a new input in an envelope', bound, '"$.Greeting"', 'view-input-required'],
    ['a new input in a file of one line', nested, '"$.Greeting"', 'view-input-required'],
    [
      ...(['an action that is gone'] as const),
      JSON.stringify({ Template: template('Hello', []), Actions: [] }, null, 2),
      ...(['"Actions"', 'view-action-removed'] as const),
    ],
  ])('%s', async (_what, text, word, code) => {
    const ran = await planned(text)
    const { line, column } = placeOf(text, word)
    expect(annotated(ran, 'warning')).toEqual([
      expect.stringMatching(`^${file}:${line}:${column} view/Desk breaking: `),
    ])
    expect(ran.report.entries['view/Desk']?.difference?.breaking).toMatchObject([
      { code, place: { file, line, column } },
    ])
    expect(await sarifPlaces(ran)).toEqual([`${code} ${line}:${column}`])
  })

  test('of a value that a reference inserts, and where the template is the text of a string', async () => {
    const inner = JSON.stringify(template('${value/shown}'), null, 2)
    const text = JSON.stringify({ Template: inner, Actions: ['Continue'] }, null, 2)
    const ran = await planned(text, { ...desk(), 'connect/values.yaml': 'values: { shown: $.Greeting }\n' })
    const within = placeOf(inner, '"${value/shown}"')
    expect(ran.report.entries['view/Desk']?.difference?.breaking.map(({ place }) => place)).toEqual([
      {
        file,
        ...placeOf(text, JSON.stringify(inner)),
        note: ` (In the JSON text of this string: line ${within.line}, column ${within.column}.)`,
      },
    ])
    const [warning] = ran.annotations.filter(({ command }) => command === 'warning')
    expect(warning?.message).toMatch(/\(In the JSON text of this string: line \d+, column \d+\.\)$/)
  })
})

test('a console edit that a publish undoes is reported where the file has what was edited', async () => {
  const text = stringify({ Name: 'Greeting', Content: flow('Hello') })
  const files = { 'connect/modules/Greeting.yaml': text }
  const world = await contactCentre({ files, git: true })
  await world.publish()
  world.sim.console.publish('module', 'Greeting', { content: JSON.stringify(flow('Good morning')) })
  const ran = await world.publish({ 'overwrite-drift': 'true' })
  const { line, column } = placeOf(text, 'Hello')
  expect(annotated(ran, 'warning')).toEqual([
    expect.stringContaining(`connect/modules/Greeting.yaml:${line}:${column} module/Greeting `),
  ])
})

test('to find a place calls nothing', async () => {
  const world = await contactCentre()
  await world.publish()
  const callsOf = async (shown: string) => {
    await world.space.write({ [file]: view(shown) })
    world.sim.clearCalls()
    const { annotations } = await world.plan()
    return {
      annotated: annotations.length,
      calls: world.sim.calls.map(({ operation }) => operation).toSorted(),
    }
  }
  const quiet = await callsOf('Good morning')
  expect(await callsOf('$.Greeting')).toEqual({ annotated: quiet.annotated + 1, calls: quiet.calls })
})
