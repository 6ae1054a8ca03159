import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'))
})

/** The script of the step, as GitHub's runner runs it. */
function script(): string {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'))
  const steps: readonly { readonly name?: string; readonly run?: string }[] = jobs.release.steps
  return steps.find(({ name }) => name?.startsWith('Move the tag'))?.run ?? ''
}

/** A repository of two commits, the older released as `old`; answers the commit that v1 is at after a run for `tag`. */
function moved(released: readonly string[], tag: string): string {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim()
  const commit = (name: string) => {
    git('-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '--allow-empty', '-qm', name)
    git('tag', name)
  }
  git('init', '-q')
  git('remote', 'add', 'origin', folder)
  commit('other')
  git('tag', 'v1')
  commit('this')
  const gh = path.join(folder, 'gh')
  writeFileSync(gh, `#!/bin/sh\nprintf '%s\\n' ${released.join(' ')}\n`)
  chmodSync(gh, 0o755)
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    GITHUB_REF_NAME: tag,
    GITHUB_SHA: git('rev-parse', 'this'),
  }
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script()], { cwd: folder, env })
  return git('rev-parse', 'v1') === git('rev-parse', 'this') ? 'moved' : 'left'
}

test.each([
  ['the first release', ['v1.0.0'], 'v1.0.0', 'moved'],
  ['a newer release', ['v1.9.0', 'v1.10.0', 'v1.2.0'], 'v1.10.0', 'moved'],
  ['the newest release, run again', ['v2.0.0', 'v1.10.0'], 'v1.10.0', 'moved'],
  ['an older release, run again', ['v1.10.0', 'v1.9.0'], 'v1.9.0', 'left'],
  ['a patch of an older line', ['v1.2.1', 'v1.3.0'], 'v1.2.1', 'left'],
])('the tag of the major version: %s', (_name, released, tag, result) => {
  expect(moved(released, tag)).toBe(result)
})
