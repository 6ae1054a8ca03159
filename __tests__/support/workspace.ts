import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** Path → text. */
export type Files = Readonly<Record<string, string>>

/** A runner's folders of one job, in a new temporary folder. */
export interface Workspace {
  /** GITHUB_WORKSPACE, absolute. */
  readonly path: string
  /** Where runs keep the runner's own files. */
  readonly runnerFolder: string
  write(files: Files): Promise<void>
  /** Runs git in the workspace, untouched by the machine's configuration; answers what it printed, trimmed. */
  git(...args: readonly string[]): Promise<string>
  /** Commits everything that is there; answers the commit. */
  commit(message: string): Promise<string>
  /** Another workspace with the same files, and the same repository if it is one. */
  fork(): Promise<Workspace>
  /** Tests leave it there: scripts/test/temporary-folder.mjs. */
  remove(): Promise<void>
}

/** Makes a workspace; with `git: true` a repository on branch `main` whose first commit holds the files. */
export async function workspace(
  files: Files = {},
  options: { readonly git?: boolean } = {},
): Promise<Workspace> {
  const made = await emptyWorkspace()
  await mkdir(made.path)
  await made.write(files)
  if (options.git === true) {
    // The template has examples of hooks, which each fork would copy.
    await made.git('init', '--quiet', '--initial-branch=main', '--template=')
    await made.commit('Begin')
  }
  return made
}

/** One whose folder is still to be made. */
async function emptyWorkspace(): Promise<Workspace> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'connect-publish-')))
  const folder = path.join(root, 'work')
  const runnerFolder = path.join(root, 'runner')
  await mkdir(runnerFolder)
  return {
    path: folder,
    runnerFolder,
    write: (more) => writeFiles(folder, more),
    git: (...args) => git(folder, args),
    commit: (message) => git(folder, ['-c', `alias.commit-all=!${commitAll}`, 'commit-all', message]),
    fork: async () => {
      const copy = await emptyWorkspace()
      await cp(folder, copy.path, { recursive: true, verbatimSymlinks: true })
      return copy
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

/** In one command of git, since a process of this size takes long to start another. Git adds its arguments at the end. */
const commitAll = 'git add --all && git commit --quiet --allow-empty --message="$1" && git rev-parse HEAD #'

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** Any identity will do, but git wants one, and commits are to be the same on every machine. */
const gitEnv = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // Else each commit starts another process, which looks whether there is something to pack.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'tests',
  GIT_AUTHOR_EMAIL: 'tests@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'tests',
  GIT_COMMITTER_EMAIL: 'tests@example.invalid',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, ...gitEnv }
  const { stdout } = await promisify(execFile)('git', [...args], { cwd, env })
  return stdout.trim()
}
