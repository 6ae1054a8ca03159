import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A process, measured from outside. */
export interface Ran {
  readonly exitCode: number | null
  readonly output: string
  /** From its start to its end. */
  readonly milliseconds: number
  /** From its start to the first output that matches; null: none did. */
  readonly untilMatch: number | null
  /** Time of its start, by `performance.now()`. */
  readonly startedAt: number
}

/** Runs a script with the same node, and without this process's environment. */
export function runNode(args: readonly string[], env: Env, cwd: string, match = /^\b$/): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let untilMatch: number | null = null
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (untilMatch === null && match.test(output)) untilMatch = performance.now() - startedAt
      })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, output, untilMatch, startedAt, milliseconds: performance.now() - startedAt })
    })
  })
}

type Env = Readonly<Record<string, string>>

/** A job's folders and the variables of a step, as GitHub's runner sets them. */
export interface Job {
  readonly workspace: string
  readonly env: Env
  readonly remove: () => Promise<void>
}

/** @param files path in the workspace → text */
export async function openJob(files: Readonly<Record<string, string>>): Promise<Job> {
  const root = await mkdtemp(path.join(tmpdir(), 'connect-publish-bench-'))
  const [workspace, temp] = [path.join(root, 'work'), path.join(root, 'temp')]
  await mkdir(temp)
  for (const folder of ['views', 'modules'])
    await mkdir(path.join(workspace, 'connect', folder), { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(workspace, file), text)
  const commandFiles = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map(
    (name) => [`GITHUB_${name}`, path.join(root, name)] as const,
  )
  await Promise.all([
    ...commandFiles.map(([, file]) => writeFile(file, '')),
    writeFile(`${root}/event`, '{}'),
  ])
  const env = {
    CI: 'true',
    HOME: temp,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: `${root}/event`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'example/contact-centre',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '1',
    ...Object.fromEntries(commandFiles),
  }
  return { workspace, env, remove: () => rm(root, { recursive: true, force: true }) }
}

/** A step's `with` as variables of the environment, as the runner sets them. */
export function inputEnv(inputs: Readonly<Record<string, string>>): Env {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

/** The shipped action. */
export const action = path.resolve('dist/index.js')
