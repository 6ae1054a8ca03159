import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inputNames, readInputs } from '../../src/inputs/index.js'
import { outputNames } from '../../src/render/outputs.js'
import { languageService } from '../support/validators.js'

interface Described {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

interface ActionYml {
  readonly name: string
  readonly branding: unknown
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
  readonly runs: unknown
}

const text = await readFile('action.yml', 'utf8')
const action: ActionYml = parse(text)

describe('action.yml', () => {
  test('is valid by GitHub', async () => {
    expect(await languageService('action', text)).toEqual([])
  })

  test.each([
    ['an unknown runtime', text.replace('node24', 'node99')],
    ['no description', text.replace(/^description: >-\n( {2}.*\n)+/m, '')],
    ['an unknown colour', text.replace('purple', 'beige')],
  ])('would not be with %s', async (_name, broken) => {
    expect(broken).not.toBe(text)
    expect(await languageService('action', broken)).not.toEqual([])
  })

  test('is what the Marketplace and the runner read', () => {
    expect([action.name, action.branding, action.runs]).toEqual([
      'Publish Amazon Connect versions',
      { icon: 'phone-forwarded', color: 'purple' },
      { using: 'node24', main: 'dist/index.js' },
    ])
  })

  test('runs on the Node that .nvmrc names', async () => {
    expect(action.runs).toMatchObject({ using: `node${(await readFile('.nvmrc', 'utf8')).trim()}` })
  })

  test('declares the inputs that the code reads, in their order', () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames)
  })

  test('declares the outputs that the code writes, in their order', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames)
  })

  test('leaves to the code what is empty, and patterns: one that is given must match something', () => {
    const without = Object.entries(action.inputs).filter(([, input]) => input.default === undefined)
    expect(without.map(([name]) => name)).toEqual([
      ...['instance-id', 'aws-region', 'views', 'modules', 'values', 'only', 'version-label', 'module-alias'],
      ...['expected-plan-digest', 'require-published-on', 'comment-key', 'pull-request', 'comment-file'],
      ...['page-url', 'allowed-account-ids'],
    ])
  })

  test('requires nothing by itself: mode comment needs no instance', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true)
    expect(required.map(([name]) => name)).toEqual([])
  })

  test('describes everything in whole sentences', () => {
    const described = Object.entries({ ...action.inputs, ...action.outputs })
    expect(described.filter(([, { description }]) => !/^\S.*\.$/.test(description))).toEqual([])
  })
})

describe('a default', () => {
  const arn = 'arn:aws:connect:eu-central-1:123456789012:instance/7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03'
  const defaults = readInputs({ 'INPUT_INSTANCE-ID': arn })
  const written = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === undefined || name === 'github-token' ? [] : [[name, input.default] as const],
  )
  const reported = Object.entries(action.inputs).flatMap(([name, { description }]) => {
    const [, value] =
      /Default: (true|false|auto|plan|on-change|\d+|connect\S+yml\})[.,]/.exec(description) ?? []
    return value === undefined ? [] : [[name, value] as const]
  })

  test('is in the description of every input that is not required', () => {
    const silent = Object.entries(action.inputs).filter(
      ([, { description }]) => !/ Default: /.test(description),
    )
    expect(silent.map(([name]) => name)).toEqual(['instance-id'])
  })

  test('is a constant of most inputs', () => {
    expect([written.length, reported.length]).toEqual([21, 21])
  })

  test.each([...reported, ...written])("of %s is the code's: %s", (name, value) => {
    const given = readInputs({ 'INPUT_INSTANCE-ID': arn, [`INPUT_${name.toUpperCase()}`]: value })
    const asDefault = JSON.stringify(given).replace('"given":true', '"given":false')
    expect(JSON.parse(asDefault)).toEqual(defaults)
  })

  test.each(written)('of %s is the same in its description: %s', (name, value) => {
    const words = name === 'working-directory' ? 'the workspace itself' : value
    expect(action.inputs[name]?.description).toMatch(new RegExp(`Default: "?${words}"?[.,]`))
  })

  test("all of them together are the code's, as a runner gives them", () => {
    const env = Object.fromEntries(written.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
    expect(readInputs({ ...env, 'INPUT_INSTANCE-ID': arn })).toEqual(defaults)
  })
})
