import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { contactCentre, type Run, reported, type World } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'

let world: World

beforeAll(async () => {
  world = await contactCentre({ ownProcesses: true })
})

/** What a run loaded: modules of Node and files of dist/. */
interface Loaded {
  readonly builtins: readonly string[]
  readonly parts: readonly string[]
  /** Without the parts that read files: the first call is sent meanwhile, so they are loaded before it or after it. */
  readonly beforeAnyCall: readonly string[]
  /** Of the code of these. */
  readonly bytesBeforeAnyCall: number
}

/** What is known of the service comes with the first definition. */
const checks = ['core-check-view-definition', 'core-check-module-definition']
const fileReaders = ['app-definition-steps', ...checks, 'adapters-text-yaml']

async function loadedBy(given: Run, exit = 0): Promise<Loaded> {
  const file = path.join(world.space.runnerFolder, 'recorded.json')
  // No commit came and none went, so GitHub is not asked what it removed.
  const run = { event: 'workflow-dispatch-default-branch', ...given }
  const recorder = path.resolve('__tests__/support/recorder.cjs')
  const env = { ...run.env, NODE_OPTIONS: `--require ${recorder}`, RECORDER_FILE: file }
  expect(reported(await world.run({ ...run, env })).exit).toBe(exit)
  const seen: Loaded = JSON.parse(await readFile(file, 'utf8'))
  const own = (parts: readonly string[]) => parts.filter((name) => name !== 'recorder.cjs').toSorted()
  const beforeAnyCall = own(seen.beforeAnyCall).filter((name) => !fileReaders.includes(name))
  const sizes = await Promise.all(beforeAnyCall.map(async (name) => (await stat(`dist/${name}.js`)).size))
  const bytesBeforeAnyCall = sizes.reduce((sum, size) => sum + size, 0)
  return { builtins: seen.builtins, parts: own(seen.parts), beforeAnyCall, bytesBeforeAnyCall }
}

test('dist/ has at most 3.18 MB of code', async () => {
  const files = (await readdir('dist')).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join('dist', name))).size))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(3_180_000)
})

describe('what a run loads', () => {
  const start = ['index', 'rolldown-runtime']
  const toCall = ['action-run-action', 'adapters-connect', ...start]
  const toRead = 'app-definition-steps'
  const toPlan = [...toCall, toRead, ...checks]
  /** What makes the report of it, and what writes that. */
  const toReport = ['app-steps', 'action-deliver']
  const plan = { inputs: { mode: 'plan' } }

  test('to refuse an input, what reads the inputs and what reports', async () => {
    const { parts, builtins } = await loadedBy({ inputs: { 'instance-id': 'x' } }, 1)
    expect(parts).toEqual(['action-deliver', ...start])
    const heavy = ['child_process', 'http', 'https', 'http2', 'net', 'tls', 'zlib']
    expect(heavy.filter((name) => builtins.includes(name))).toEqual([])
  })

  test('where there is no definition, nothing that calls anybody', async () => {
    await mkdir(path.join(world.space.path, 'empty'))
    const empty = { inputs: { mode: 'plan', 'working-directory': 'empty' } }
    const { parts, builtins } = await loadedBy(empty)
    expect(parts).toEqual(['action-run-action', ...start, toRead, ...toReport].toSorted())
    expect(['http', 'https', 'child_process'].filter((name) => builtins.includes(name))).toEqual([])
  })

  test('to plan JSON with keys of the environment, no provider of others, no YAML and nothing of GitHub', async () => {
    const { parts, beforeAnyCall, bytesBeforeAnyCall } = await loadedBy(plan)
    // New views and modules are drawn, without what compares two; these modules have no positions.
    const drawing = [
      'core-diff-flow-canvas-of',
      'render-html-flow-canvas-modules',
      'render-html-flow-canvas-place-by-dagre',
      'render-html-page',
      'render-html-view-sketch',
    ]
    expect(parts).toEqual([...toPlan, ...toReport, ...drawing].toSorted())
    expect(beforeAnyCall).toEqual(toCall)
    expect(bytesBeforeAnyCall).toBeLessThanOrEqual(552_000)
  })

  test('to plan without content checks, nothing of them', async () => {
    const { parts } = await loadedBy({ inputs: { mode: 'plan', 'content-check': 'off' } })
    expect(parts.filter((name) => name.startsWith('core-check'))).toEqual([])
  })

  test('what publishes, to publish; where nothing changed since, neither that nor what compares or draws', async () => {
    const publish = { inputs: { mode: 'publish' } }
    expect((await loadedBy(publish)).parts).toContain('app-publish')
    expect((await loadedBy(plan)).parts).toEqual([...toPlan, ...toReport].toSorted())
    const idle = [...toPlan, ...toReport, 'app-publish'].toSorted()
    expect((await loadedBy(publish)).parts).toEqual(idle)
  })

  test('for a definition that differs from what is live, what compares', async () => {
    await world.space.write(desk('Hello again'))
    expect((await loadedBy(plan)).parts).toContain('core-diff-plan-differences')
  })

  test('for a YAML file its library', async () => {
    await world.space.write({
      'connect/views/Other.yaml': 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n',
    })
    expect((await loadedBy(plan)).parts).toContain('adapters-text-yaml')
  })

  test('to post what another run prepared, nothing of Amazon Connect', async () => {
    const inputs = { mode: 'comment', 'comment-file': 'nowhere.json', comment: 'always' }
    // Of the other files it needs what they share with it: what reads the event, what renders, what reports.
    const others = ['app-steps', 'action-run-action', 'action-sync-comment', toRead]
    const { parts } = await loadedBy({ event: 'workflow-run', inputs }, 1)
    expect(parts).toEqual(['action-post-prepared', ...others, ...start, 'action-deliver'].toSorted())
  })

  test('to comment, GitHub’s client', async () => {
    world.github.addPull({ number: 42 })
    const inputs = { mode: 'plan', comment: 'always', 'pull-request': '42' }
    expect((await loadedBy({ inputs })).parts).toEqual(
      expect.arrayContaining(['adapters-github', 'actions-github-lib-github', 'action-sync-comment']),
    )
  })
})
