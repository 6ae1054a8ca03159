import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { failureReasons } from '../../src/core/model/report.js'
import { readInputs } from '../../src/inputs/index.js'
import { outputs } from '../../src/render/outputs.js'
import { anchors, blocks, codeOf, documents, links, table } from '../support/documents.js'
import { scenarios } from '../support/scenarios.js'

const texts = await documents()
const readme = texts.get('README.md') ?? ''
const action: Readonly<Record<'inputs' | 'outputs', object>> = parse(await readFile('action.yml', 'utf8'))

describe('the README has a row, in the order of action.yml, for each', () => {
  test.each([
    ['input', '## Inputs', action.inputs],
    ['output', '## Outputs', action.outputs],
  ])('%s', (_name, heading, declared) => {
    const rows = table(readme, heading).map(([name]) => codeOf(name))
    expect(rows.slice(0, Object.keys(declared).length)).toEqual(Object.keys(declared))
  })
})

describe('a default that the README tells', () => {
  const arn = 'arn:aws:connect:eu-central-1:123456789012:instance/7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03'
  const defaults = readInputs({ 'INPUT_INSTANCE-ID': arn })
  const told = table(readme, '## Inputs').flatMap(([name, value]) => {
    const [input, text] = [codeOf(name), codeOf(value)]
    return input === null || text === null ? [] : [[input, text] as const]
  })

  test('is told of most inputs', () => {
    expect(told.length).toBeGreaterThan(14)
  })

  test.each(told)("of %s is the code's: %s", (name, value) => {
    const given = readInputs({ 'INPUT_INSTANCE-ID': arn, [`INPUT_${name.toUpperCase()}`]: value })
    expect(JSON.parse(JSON.stringify(given).replace('"given":true', '"given":false'))).toEqual(defaults)
  })
})

describe('what the README says of outputs', () => {
  test('the members of an entry of versions, all and no others', () => {
    const told = table(readme, '## Outputs').slice(Object.keys(action.outputs).length + 2)
    const names = told.flatMap(([cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    const extra = { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' }
    const entries = Object.values(scenarios).flatMap((report) => {
      const versions: Record<string, object> = JSON.parse(outputs(report, extra).versions)
      return Object.values(versions)
    })
    const whole = entries.find((entry) => 'reason' in entry)
    expect(names).toEqual(Object.keys(whole ?? {}))
  })

  test('the failure reasons, in their order', () => {
    const [, list = ''] = /^`failure-reason` is the first that applies of (.*?)\. Each/ms.exec(readme) ?? []
    expect([...list.matchAll(/`([a-z-]+)`/g)].map(([, reason]) => reason)).toEqual(failureReasons)
  })
})

describe('the files of examples/workflows', () => {
  const folder = 'examples/workflows'
  /** Of tools that not everybody has. */
  const linked = ['changesets.yml', 'release-please.yml']
  const elsewhere = [...linked, 'promote.yml']

  test('are the whole workflows of the README, word for word, but for those of docs/releases.md and docs/promotion.md', async () => {
    const names = (await readdir(folder)).filter((file) => !elsewhere.includes(file))
    const files = names.map((file) => readFile(path.join(folder, file), 'utf8'))
    const shown = blocks(readme, 'yaml').filter((text) => /^jobs:/m.test(text))
    expect(shown.toSorted()).toEqual((await Promise.all(files)).toSorted())
    const targets = links(texts.get('docs/releases.md') ?? '')
    expect(targets).toEqual(expect.arrayContaining(linked.map((file) => `../${folder}/${file}`)))
    const promoted = blocks(texts.get('docs/promotion.md') ?? '', 'yaml')
    expect(promoted).toContain(await readFile(path.join(folder, 'promote.yml'), 'utf8'))
  })
})

describe('links within the repository lead somewhere', () => {
  const within = [...texts].flatMap(([file, text]) =>
    links(text)
      .filter((url) => !/^[a-z]+:/.test(url))
      .map((url) => ({ file, url })),
  )

  const headings = new Map([...texts].map(([file, text]) => [file, anchors(text)]))

  test('there are many', () => {
    expect(within.length).toBeGreaterThan(60)
  })

  test.each([...texts.keys()])('in %s', (file) => {
    const dead = within.filter((link) => link.file === file && !leadsSomewhere(link))
    expect(dead).toEqual([])
  })

  function leadsSomewhere({ file, url }: { readonly file: string; readonly url: string }): boolean {
    const [target = '', fragment] = url.split('#')
    const to = target === '' ? file : path.join(path.dirname(file), target)
    return fragment === undefined ? existsSync(to) : headings.get(to)?.includes(fragment) === true
  }
})
