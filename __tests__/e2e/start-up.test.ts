import { mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { contactCentre, type Run, told, type World } from '../support/e2e.js'

let world: World
let parts: ReadonlyMap<number, string>
let builtins: ReadonlySet<string>

/** Lines above a part → its name, as the bundle's own table tells it. */
async function partsOfBundle(): Promise<ReadonlyMap<number, string>> {
  const text = await readFile('dist/index.js', 'utf8')
  const rows = text.matchAll(/^ {2}'([^']+)': \[ *\d+, *\d+, *(\d+)\],$/gm)
  return new Map([...rows].map(([, name = '', line]) => [Number(line), name]))
}

beforeAll(async () => {
  ;[world, parts] = await Promise.all([contactCentre(), partsOfBundle()])
})

/** The parts that a run compiled, those that others share left out. */
async function compiledBy(run: Run, exit = 0): Promise<readonly string[]> {
  const file = path.join(world.space.runnerFolder, 'recorded.json')
  const recorder = path.resolve('__tests__/support/recorder.cjs')
  const env = { ...run.env, NODE_OPTIONS: `--require ${recorder}`, RECORDER_FILE: file }
  expect(told(await world.run({ ...run, env })).exit).toBe(exit)
  const seen: { builtins: string[]; lines: number[] } = JSON.parse(await readFile(file, 'utf8'))
  builtins = new Set(seen.builtins)
  return seen.lines
    .map((line) => parts.get(line) ?? `unknown line ${line}`)
    .filter((name) => !name.startsWith('shared/'))
    .toSorted()
}

test('the bundle has at most 1.8 MB, all of it ASCII', async () => {
  expect((await stat('dist/index.js')).size).toBeLessThanOrEqual(1_800_000)
  expect(await readFile('dist/index.js', 'latin1')).not.toMatch(/[^\p{ASCII}]/u)
})

describe('only what a run needs is evaluated', () => {
  const toAmazonConnect = ['adapters/connect/index', 'carry-out', 'render/sarif']

  test('to refuse an input, no part', async () => {
    expect(await compiledBy({ inputs: { 'instance-id': 'x' } }, 1)).toEqual([])
    const heavy = ['child_process', 'crypto', 'http', 'https', 'http2', 'net', 'tls', 'zlib']
    expect(heavy.filter((name) => builtins.has(name))).toEqual([])
  })

  test('where there is no definition, nothing that calls anybody', async () => {
    await mkdir(path.join(world.space.path, 'empty'))
    expect(await compiledBy({ inputs: { mode: 'plan', 'working-directory': 'empty' } })).toEqual([
      'carry-out',
      'render/sarif',
    ])
    expect(['http', 'https', 'child_process'].filter((name) => builtins.has(name))).toEqual([])
  })

  test('to plan JSON with keys of the environment, no provider of others, no YAML and nothing of GitHub', async () => {
    expect(await compiledBy({ inputs: { mode: 'plan' } })).toEqual(toAmazonConnect)
  })

  test('for a YAML file its library', async () => {
    await world.space.write({
      'connect/views/Other.yaml': 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n',
    })
    expect(await compiledBy({ inputs: { mode: 'plan' } })).toEqual(
      [...toAmazonConnect, 'adapters/text/yaml'].toSorted(),
    )
  })

  test('to post what another run prepared, nothing of Amazon Connect', async () => {
    const inputs = { mode: 'comment', 'comment-file': 'nowhere.json', comment: 'always' }
    expect(await compiledBy({ event: 'workflow-run', inputs }, 1)).toEqual(['post'])
  })

  test('to comment, GitHub’s client', async () => {
    world.github.addPull({ number: 42 })
    const inputs = { mode: 'plan', comment: 'always', 'pull-request': '42' }
    expect(await compiledBy({ inputs })).toContain('@actions/github/lib/github')
  })
})
