import { EventEmitter, once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { recordedEvent } from '../support/events.js'
import { runAction, type Step, type Workspace, workspace } from '../support/runner.js'
import { workflowCommands } from '../support/workflow-commands.js'

let space: Workspace

beforeEach(async () => {
  space = await workspace()
})

const actionYml = `
name: fake
inputs:
  instance-id: { required: true }
  two words: { default: 2 }
  github-token:
    default: \${{ github.token }}
outputs:
  reported: {}
runs: { using: node24, main: dist/index.js }
`

/** Runs an action that consists of this script. */
async function run(script: string, step: Partial<Step> = {}, manifest = actionYml) {
  await space.write({ 'action/action.yml': manifest, 'action/dist/index.js': script })
  return runAction({ ...step, workspace: space, action: path.join(space.path, 'action') })
}

/** What the script finds in its environment, less what differs from run to run. */
async function environment(step: Partial<Step> = {}): Promise<Record<string, string>> {
  const { stdout, temp } = await run('console.log(JSON.stringify(process.env))', step)
  const folder = path.dirname(temp)
  const plain = stdout.replaceAll(folder, '<step>').replaceAll(space.path, '<workspace>')
  return JSON.parse(plain)
}

/** What the runner sets for every step. */
const always = {
  CI: 'true',
  HOME: '<step>/home',
  GITHUB_ACTIONS: 'true',
  GITHUB_ENV: '<step>/ENV',
  GITHUB_EVENT_PATH: '<step>/event.json',
  GITHUB_OUTPUT: '<step>/OUTPUT',
  GITHUB_PATH: '<step>/PATH',
  GITHUB_STATE: '<step>/STATE',
  GITHUB_STEP_SUMMARY: '<step>/STEP_SUMMARY',
  GITHUB_WORKSPACE: '<workspace>',
  INPUT_TWO_WORDS: '2',
  RUNNER_TEMP: '<step>/temp',
}

describe('runAction', () => {
  test('gives blank inputs, defaults and the token, and nothing of this process', async () => {
    expect(await environment()).toEqual({
      ...always,
      'INPUT_INSTANCE-ID': '',
      'INPUT_GITHUB-TOKEN': 'token-of-the-job',
    })
  })

  test('gives what the step says', async () => {
    const inputs = { 'instance-id': ' x\ny ', 'no-such': '1' }
    expect(await environment({ inputs, token: 'mine', env: { AWS_REGION: 'eu-west-1', CI: 'no' } })).toEqual({
      ...always,
      CI: 'no',
      AWS_REGION: 'eu-west-1',
      'INPUT_INSTANCE-ID': ' x\ny ',
      'INPUT_NO-SUCH': '1',
      'INPUT_GITHUB-TOKEN': 'mine',
    })
  })

  test('gives a recorded event', async () => {
    const recorded = await recordedEvent('pull-request-fork')
    const script = `const { env } = process
      console.log(env.GITHUB_EVENT_NAME + require('fs').readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))`
    const { stdout } = await run(script, recorded)
    expect(stdout).toBe(`pull_request${JSON.stringify(recorded.event)}\n`)
  })

  test('runs in the workspace and keeps RUNNER_TEMP', async () => {
    const script = `require('fs').writeFileSync(process.env.RUNNER_TEMP + '/report.json', process.cwd())`
    const { temp } = await run(script)
    expect(await readFile(path.join(temp, 'report.json'), 'utf8')).toBe(space.path)
  })

  test('reads outputs, state and summary, and reports what is not declared', async () => {
    const script = `const { appendFileSync } = require('fs')
      const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY } = process.env
      appendFileSync(GITHUB_OUTPUT, 'reported<<END\\r\\na=b\\n\\nc<<d\\nEND\\nunreported=1=2\\n')
      appendFileSync(GITHUB_STATE, 'kept=yes\\n')
      appendFileSync(GITHUB_STEP_SUMMARY, '# Done\\n')`
    const result = await run(script, { inputs: { typo: '' } })
    expect(result).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
      outputs: { reported: 'a=b\n\nc<<d', unreported: '1=2' },
      state: { kept: 'yes' },
      summary: '# Done\n',
      commands: [],
      annotations: [],
      undeclaredOutputs: ['unreported'],
      unknownInputs: ['typo'],
      temp: result.temp,
    })
  })

  test('reads the exit code, both streams and their commands', async () => {
    const script = `console.log('::group::a\\n::warning file=a%2Cb.json,line=3::100%25%0Asure')
      console.error('::error::no')
      process.exitCode = 3`
    const result = await run(script)
    expect([result.exitCode, result.stderr, result.commands.length, result.annotations]).toEqual([
      3,
      '::error::no\n',
      3,
      [
        { command: 'warning', properties: { file: 'a,b.json', line: '3' }, message: '100%\nsure' },
        { command: 'error', properties: {}, message: 'no' },
      ],
    ])
  })

  const waiting = `process.on('SIGINT', () => { console.log('stopped'); process.exit(1) })
    setInterval(() => {}, 1000)
    console.log('ready')`

  test('interrupts when the output says so', async () => {
    const seen: string[] = []
    const { exitCode, stdout } = await run(waiting, {
      interrupt: { signal: 'SIGINT', when: /ready/ },
      onOutput: (text) => seen.push(text),
    })
    expect([exitCode, stdout, seen.join('')]).toEqual([1, 'ready\nstopped\n', stdout])
  })

  test('interrupts when a promise is fulfilled', async () => {
    const output = new EventEmitter()
    const { exitCode } = await run(waiting, {
      interrupt: { signal: 'SIGKILL', when: once(output, 'text') },
      onOutput: (text) => output.emit('text', text),
    })
    expect(exitCode).toBeNull()
  })

  test.each([
    [
      'an expression that it does not know',
      actionYml.replace('github.token', 'github.sha'),
      '',
      /only github.token is known/,
    ],
    ['an output file without delimiter', actionYml, 'reported<<END\\nx\\n', /no line "END"/],
    ['an output file with another line', actionYml, 'reported\\n', /not a line of a command file: reported/],
  ])('refuses %s', async (_name, manifest, output, message) => {
    const script = `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, '${output}')`
    await expect(run(script, {}, manifest)).rejects.toThrow(message)
  })
})

function error(message: string) {
  return { command: 'error', properties: {}, message }
}

describe('workflowCommands', () => {
  test.each([
    ['text', 'all is well :: or not\n', []],
    ['a command after white space', ' \t::error::x', [error('x')]],
    ['a command within a line', 'see ::error::x', []],
    ['an old command within a line', 'see ##[error]x%0Ay', [error('x\ny')]],
    ['old properties', '##[error file=a;line=2]x', [{ ...error('x'), properties: { file: 'a', line: '2' } }]],
    ['a carriage return before it', 'x\r::error::y', [error('y')]],
    ['an unknown command', '::view::x', []],
    ['an escaped escape', '::error::%250A', [error('%0A')]],
    [
      'properties with blanks',
      '::error title=A b, line=3::x',
      [{ ...error('x'), properties: { title: 'A b', line: '3' } }],
    ],
    [
      'commands that are stopped',
      '::stop-commands::t1\n::error::x\n::t2::\n::t1::\n::error::y',
      [{ command: 'stop-commands', properties: {}, message: 't1' }, error('y')],
    ],
  ])('%s', (_name, output, expected) => {
    expect(workflowCommands(output)).toEqual(expected)
  })
})

describe('workspace', () => {
  test('is a real repository on request, the same on every machine', async () => {
    const one = await workspace({ 'a/b.json': '{}' }, { git: true })
    const other = await workspace({ 'a/b.json': '{}' }, { git: true })
    const heads = [await one.git('rev-parse', 'main'), await other.git('rev-parse', 'HEAD')]
    await one.write({ 'c.json': '[]' })
    const second = await one.commit('Add c')
    const files = await one.git('ls-tree', '-r', '--name-only', second)
    expect([heads[0] === heads[1], files]).toEqual([true, 'a/b.json\nc.json'])
  })

  test('leaves nothing behind once it is removed', async () => {
    const one = await workspace({ 'a.json': '{}' })
    await one.remove()
    await expect(stat(path.dirname(one.path))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
