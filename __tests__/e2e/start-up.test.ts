import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { contactCentre, type Run, told, type World } from '../support/e2e.js'

let world: World
let builtins: ReadonlySet<string>

beforeAll(async () => {
  world = await contactCentre()
})

/** The parts of dist/ that a run loaded, those that others share left out. */
async function loadedBy(given: Run, exit = 0): Promise<readonly string[]> {
  const file = path.join(world.space.runnerFolder, 'recorded.json')
  // No commit came and none went, so GitHub is not asked what it removed.
  const run = { event: 'workflow-dispatch-default-branch', ...given }
  const recorder = path.resolve('__tests__/support/recorder.cjs')
  const env = { ...run.env, NODE_OPTIONS: `--require ${recorder}`, RECORDER_FILE: file }
  expect(told(await world.run({ ...run, env })).exit).toBe(exit)
  const seen: { builtins: string[]; parts: string[] } = JSON.parse(await readFile(file, 'utf8'))
  builtins = new Set(seen.builtins)
  return seen.parts.filter((name) => !/^shared-|^recorder/.test(name)).toSorted()
}

test('dist/ has at most 1.8 MB of code', async () => {
  const files = (await readdir('dist')).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join('dist', name))).size))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_800_000)
})

describe('only what a run needs is evaluated', () => {
  const toAmazonConnect = ['adapters-connect', 'carry-out', 'index', 'render-html-page', 'render-sarif']

  test('to refuse an input, nothing but the entry', async () => {
    expect(await loadedBy({ inputs: { 'instance-id': 'x' } }, 1)).toEqual(['index'])
    const heavy = ['child_process', 'http', 'https', 'http2', 'net', 'tls', 'zlib']
    expect(heavy.filter((name) => builtins.has(name))).toEqual([])
  })

  test('where there is no definition, nothing that calls anybody', async () => {
    await mkdir(path.join(world.space.path, 'empty'))
    expect(await loadedBy({ inputs: { mode: 'plan', 'working-directory': 'empty' } })).toEqual([
      'carry-out',
      'index',
      'render-sarif',
    ])
    expect(['http', 'https', 'child_process'].filter((name) => builtins.has(name))).toEqual([])
  })

  test('to plan JSON with keys of the environment, no provider of others, no YAML and nothing of GitHub', async () => {
    expect(await loadedBy({ inputs: { mode: 'plan' } })).toEqual(toAmazonConnect)
  })

  test('for a YAML file its library', async () => {
    await world.space.write({
      'connect/views/Other.yaml': 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n',
    })
    expect(await loadedBy({ inputs: { mode: 'plan' } })).toEqual(
      [...toAmazonConnect, 'adapters-text-yaml'].toSorted(),
    )
  })

  test('to post what another run prepared, nothing of Amazon Connect', async () => {
    const inputs = { mode: 'comment', 'comment-file': 'nowhere.json', comment: 'always' }
    expect(await loadedBy({ event: 'workflow-run', inputs }, 1)).toEqual(['index', 'post'])
  })

  test('to comment, GitHub’s client', async () => {
    world.github.addPull({ number: 42 })
    const inputs = { mode: 'plan', comment: 'always', 'pull-request': '42' }
    expect(await loadedBy({ inputs })).toContain('actions-github-lib-github')
  })
})
