import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { failureReasons } from '../../src/core/model/report.js'
import { readInputs } from '../../src/inputs/index.js'
import { outputs } from '../../src/render/outputs.js'
import { codeOf, table } from '../support/documents.js'
import { scenarios } from '../support/scenarios.js'

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const [readme, outputsPage, actionYml] = (await Promise.all(
  ['README.md', 'docs/outputs.md', 'action.yml'].map((file) => readFile(file, 'utf8')),
)) as [string, string, string]
const action: ActionYml = parse(actionYml)

test('the README is read in one sitting: at most 300 lines', () => {
  expect(readme.split('\n').length - 1).toBeLessThanOrEqual(300)
})

test('the README says that there is no release, as long as there is none', async () => {
  const isReleased = /^## \[\d[^\n]* - \d{4}-\d\d-\d\d$/m.test(await readFile('CHANGELOG.md', 'utf8'))
  expect(readme.includes('There is no release yet')).toBe(!isReleased)
})

describe('the README has a row, in the order of action.yml, for each', () => {
  test.each([
    ['input', '## Inputs', action.inputs],
    ['output', '## Outputs', action.outputs],
  ])('%s', (_name, heading, declared) => {
    const rows = table(readme, heading).map(([name]) => codeOf(name))
    expect(rows).toEqual(Object.keys(declared))
  })
})

describe('a default in the README', () => {
  const arn = 'arn:aws:connect:eu-central-1:123456789012:instance/7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03'
  const defaults = readInputs({ 'INPUT_INSTANCE-ID': arn })
  const shown = table(readme, '## Inputs').flatMap(([name, value]) => {
    const [input, text] = [codeOf(name), codeOf(value)]
    return input === null || text === null ? [] : [[input, text] as const]
  })

  test('is there for most inputs', () => {
    expect(shown.length).toBeGreaterThan(14)
  })

  test.each(shown)("of %s is the code's: %s", (name, value) => {
    const given = readInputs({ 'INPUT_INSTANCE-ID': arn, [`INPUT_${name.toUpperCase()}`]: value })
    expect(JSON.parse(JSON.stringify(given).replace('"given":true', '"given":false'))).toEqual(defaults)
  })

  test('is that of action.yml, where action.yml has one', () => {
    const written = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined || name === 'github-token' ? [] : [[name, input.default] as const],
    )
    expect(written.filter(([name, value]) => new Map(shown).get(name) !== value)).toEqual([])
  })
})

describe('docs/outputs.md', () => {
  test('has the members of an entry of versions, all and no others', () => {
    const rows = table(outputsPage, '## An entry of `versions`')
    const names = rows.flatMap(([cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    const extra = { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' }
    const entries = Object.values(scenarios).flatMap((report) => {
      const versions: Record<string, object> = JSON.parse(outputs(report, extra).versions)
      return Object.values(versions)
    })
    const whole = entries.find((entry) => 'reason' in entry)
    expect(names).toEqual(Object.keys(whole ?? {}))
    const { description } = action.outputs.versions!
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(description))).toEqual([])
  })

  test('has the failure reasons, in their order', () => {
    const [, list = ''] =
      /^`failure-reason` is the first that applies of (.*?)\. Each/ms.exec(outputsPage) ?? []
    expect([...list.matchAll(/`([a-z-]+)`/g)].map(([, reason]) => reason)).toEqual(failureReasons)
  })
})
