import { readdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readSubject } from '../../src/adapters/git/checkout.js'
import { changeRange } from '../../src/adapters/workflow-run/event.js'
import { readRunEnvironment } from '../../src/adapters/workflow-run/index.js'
import { errorsPage } from '../../src/adapters/workflow-run/workflow-run.js'
import { decideMode } from '../../src/core/plan/mode.js'
import { recordedEvent, recordedEvents } from '../support/events.js'
import { type Files, workspace } from '../support/workspace.js'

describe('a recorded event', () => {
  const nothing = {
    rollback: false,
    branchPush: false,
    label: null,
    fork: false,
    pullRequest: null,
    record: false,
  }
  const expected = {
    'merge-group': { mode: 'plan' },
    'pull-request': { mode: 'plan', pullRequest: 42 },
    'pull-request-closed': { mode: 'plan', pullRequest: 46 },
    'pull-request-deleted-fork': { mode: 'plan', pullRequest: 44, fork: true },
    'pull-request-dependabot': { mode: 'plan', pullRequest: 45, fork: true },
    'pull-request-fork': { mode: 'plan', pullRequest: 43, fork: true },
    'pull-request-target-fork': { mode: 'plan', pullRequest: 47 },
    'push-branch-deletion': { mode: 'plan' },
    'push-branch-named-like-default': { mode: 'plan', branchPush: true },
    'push-default-branch': { mode: 'publish', branchPush: true, record: true },
    'push-other-branch': { mode: 'plan', branchPush: true },
    'push-tag': { mode: 'publish', label: 'v1.4.0' },
    'push-tag-deletion': { mode: 'plan' },
    'release-created': { mode: 'plan', label: 'v1.4.0' },
    'release-prereleased': { mode: 'plan', label: 'v1.4.0' },
    'release-published': { mode: 'publish', label: 'v1.4.0' },
    'repository-dispatch': { mode: 'publish' },
    schedule: { mode: 'plan' },
    unknown: { mode: 'plan' },
    'workflow-dispatch-default-branch': { mode: 'publish' },
    'workflow-dispatch-other-branch': { mode: 'plan' },
    'workflow-dispatch-tag': { mode: 'publish' },
    'workflow-run': { mode: 'plan' },
  }

  test('is expected to do something', async () => {
    expect(await recordedEvents()).toEqual(Object.keys(expected))
  })

  test.each(Object.entries(expected))('%s', async (name, decision) => {
    const { env, file } = await recordedEvent(name)
    const { path: GITHUB_WORKSPACE } = await workspace()
    const run = await readRunEnvironment({ ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE }, '.')
    const { reason: _, ...decided } = decideMode('auto', run.event)
    expect(decided).toEqual({ ...nothing, ...decision })
    expect(run.context.commit).toBe(env.GITHUB_SHA)
    expect(run.notices).toEqual([])
  })

  test('names the run and the subject of its commit', async () => {
    const { env, file } = await recordedEvent('push-default-branch')
    const { path: GITHUB_WORKSPACE } = await workspace()
    expect(await readRunEnvironment({ ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE }, '.')).toEqual({
      context: {
        repository: 'octo-org/contact-centre',
        runId: env.GITHUB_RUN_ID,
        runAttempt: '1',
        runUrl: `https://github.com/octo-org/contact-centre/actions/runs/${env.GITHUB_RUN_ID}/attempts/1`,
        serverUrl: 'https://github.com',
        event: 'push',
        commit: env.GITHUB_SHA,
      },
      event: {
        name: 'push',
        action: null,
        ref: { type: 'branch', name: 'main' },
        defaultBranch: 'main',
        deleted: false,
        pullRequest: null,
        releaseTag: null,
      },
      before: '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027',
      pullRequestHead: null,
      origin: null,
      releaseId: null,
      range: {
        kind: 'push',
        before: '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027',
        after: env.GITHUB_SHA,
      },
      workspace: GITHUB_WORKSPACE,
      checkout: GITHUB_WORKSPACE,
      gitDir: null,
      subject: 'Greet callers by name (#42)',
      labels: null,
      notices: [],
    })
  })
})

describe('the commit before', () => {
  const was = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
  test.each([
    ['a push of a branch', 'push', { ref: 'refs/heads/main', before: was }, was],
    ['the first push of a branch: none', 'push', { ref: 'refs/heads/main', before: '0'.repeat(40) }, null],
    ['a push of a tag: none', 'push', { ref: 'refs/tags/v1', before: was }, null],
    ['another event: none', 'pull_request', { ref: 'refs/heads/main', before: was }, null],
    ['a push that names no commit: none', 'push', { ref: 'refs/heads/main', before: '--all' }, null],
  ])('%s', async (_name, GITHUB_EVENT_NAME, payload, before) => {
    const { path: GITHUB_WORKSPACE } = await workspace({ 'event.json': JSON.stringify(payload) })
    const GITHUB_EVENT_PATH = path.join(GITHUB_WORKSPACE, 'event.json')
    const run = await readRunEnvironment({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_WORKSPACE }, '.')
    expect(run.before).toBe(before)
  })
})

describe('whose head a run is of', () => {
  const sha = '9e3d61f4ab7c25d08f16b3e9c07a4d52f8e1b603'
  const origin = {
    runId: '19499000001',
    event: 'pull_request',
    headCommit: sha,
    headRepository: 'octocat/contact-centre',
  }
  const read = async (name: string) => {
    const { env, file } = await recordedEvent(name)
    const { path: GITHUB_WORKSPACE } = await workspace()
    const run = await readRunEnvironment({ ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE }, '.')
    return [run.pullRequestHead, run.origin]
  }

  test.each([
    ['pull-request-fork', sha, null],
    // Its head is not what the run is of.
    ['pull-request-target-fork', null, null],
    ['push-default-branch', null, null],
    ['workflow-run', null, origin],
  ])('%s', async (name, head, from) => {
    expect(await read(name)).toEqual([head, from])
  })

  test.each(['id', 'event', 'head_sha', 'head_repository'])(
    'is not known from a workflow_run without %s',
    async (name) => {
      const { env, event } = await recordedEvent('workflow-run')
      const { workflow_run: run } = Object(event)
      const text = JSON.stringify({ workflow_run: { ...run, [name]: undefined } })
      const space = await workspace({ 'event.json': text })
      const GITHUB_EVENT_PATH = path.join(space.path, 'event.json')
      const found = await readRunEnvironment({ ...env, GITHUB_EVENT_PATH, GITHUB_WORKSPACE: space.path }, '.')
      expect(found.origin).toBeNull()
    },
  )
})

describe('where the page of errors is', () => {
  test.each([
    ['octo-org/connect-publish', 'v1', 'https://github.com/octo-org/connect-publish/blob/v1/docs/errors.md'],
    ['octo-org/a', 'a/b#c', 'https://github.com/octo-org/a/blob/a/b%23c/docs/errors.md'],
    ['', 'v1', ''],
    ['octo-org/connect-publish', '', ''],
    ['somewhere', 'v1', ''],
  ])('of %j at %j', (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, address) => {
    expect(errorsPage({ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF })).toBe(address)
  })
})

describe('labels', () => {
  test.each([
    ['the recorded one does not say', {}, null],
    ['none', { labels: [] }, []],
    ['by name', { labels: [{ name: 'a b' }, { name: 'ü' }] }, ['a b', 'ü']],
    ['those without a name are none', { labels: [{ name: 7 }, null, { name: 'a' }] }, ['a']],
    ['of another form are not reported', { labels: 'a' }, null],
  ])('of the event’s pull request: %s', async (_, members, expected) => {
    const { env, event } = await recordedEvent('pull-request')
    const { pull_request: pull } = event as { pull_request: object }
    const payload = JSON.stringify({ ...(event as object), pull_request: { ...pull, ...members } })
    const space = await workspace({ 'event.json': payload })
    const file = path.join(space.path, 'event.json')
    const run = await readRunEnvironment(
      { ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE: space.path },
      '.',
    )
    expect(run.labels).toEqual(expected)
  })
})

describe('an event that cannot be understood plans', () => {
  test.each([
    ['no file', undefined, 0],
    ['text that is not JSON', '{"ref": "refs/heads/main"', 1],
    ['null', 'null', 0],
    ['a list', '[]', 0],
    ['members of other types', '{"ref": 7, "repository": "main", "deleted": "no", "head_commit": [1]}', 0],
    ['no repository', '{"ref": "refs/heads/main", "deleted": false}', 0],
  ])('%s', async (_name, payload, notices) => {
    const space = await workspace(payload === undefined ? {} : { 'event.json': payload })
    const file = payload === undefined ? {} : { GITHUB_EVENT_PATH: path.join(space.path, 'event.json') }
    const env = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: space.path,
      ...file,
    }
    const run = await readRunEnvironment(env, '.')
    expect(decideMode('auto', run.event)).toMatchObject({ mode: 'plan', record: false })
    expect(run.notices).toHaveLength(notices)
  })
})

describe('the commit', () => {
  const sha = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'
  const other = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'
  const wide = `${sha}${sha.slice(0, 24)}`
  const event = { GITHUB_SHA: other }

  test.each<[string, string, Files, string]>([
    ['no checkout', '.', {}, other],
    ['a detached HEAD', '.', { '.git/HEAD': `${sha}\n` }, sha],
    ['a detached HEAD of SHA-256', '.', { '.git/HEAD': `${wide}\n` }, wide],
    ['a branch', '.', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${sha}\n` }, sha],
    [
      'a branch among packed refs',
      '.',
      {
        '.git/HEAD': 'ref: refs/heads/a\n',
        '.git/packed-refs': `# pack-refs with: peeled fully-peeled sorted \n${other} refs/heads/a/b\n${sha} refs/heads/a\n^${other}\n`,
      },
      sha,
    ],
    [
      'a branch both packed and moved since',
      '.',
      {
        '.git/HEAD': 'ref: refs/heads/a\n',
        '.git/packed-refs': `${other} refs/heads/a\n`,
        '.git/refs/heads/a': `${sha}\n`,
      },
      sha,
    ],
    [
      'a ref that names a ref',
      '.',
      {
        '.git/HEAD': 'ref: refs/heads/a\n',
        '.git/refs/heads/a': 'ref: refs/heads/b\n',
        '.git/refs/heads/b': sha,
      },
      sha,
    ],
    ['a folder of the checkout', 'connect/views', { '.git/HEAD': sha, 'connect/views/a.json': '' }, sha],
    ['a checkout inside another', 'sub', { '.git/HEAD': other, 'sub/.git/HEAD': sha }, sha],
    [
      'a submodule',
      'sub',
      { '.git/HEAD': other, 'sub/.git': 'gitdir: ../.git/modules/sub\n', '.git/modules/sub/HEAD': sha },
      sha,
    ],
    [
      'a linked working tree',
      'tree',
      {
        'tree/.git': 'gitdir: ../origin/.git/worktrees/tree\n',
        'origin/.git/worktrees/tree/HEAD': 'ref: refs/heads/a\n',
        'origin/.git/worktrees/tree/commondir': '../..\n',
        'origin/.git/refs/heads/a': sha,
      },
      sha,
    ],
  ])('%s', async (_name, workingDirectory, files, commit) => {
    const space = await workspace(files)
    const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: space.path }, workingDirectory)
    expect({ commit: run.context.commit, notices: run.notices }).toEqual({ commit, notices: [] })
  })

  test.each<[string, Files]>([
    ['a branch without commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
    ['a ref that leads out', { '.git/HEAD': 'ref: refs/../../secret\n', secret: `${sha}\n` }],
    ['a ring of refs', { '.git/HEAD': 'ref: refs/a\n', '.git/refs/a': 'ref: refs/a\n' }],
    ['a HEAD of neither', { '.git/HEAD': 'main\n' }],
    ['no HEAD', { '.git/config': '' }],
  ])("is the event's, with a notice, for %s", async (_name, files) => {
    const space = await workspace(files)
    const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: space.path }, '.')
    const notice = `HEAD of the checkout ${space.path} names no commit; ${other} is taken instead.`
    expect({ commit: run.context.commit, notices: run.notices }).toEqual({ commit: other, notices: [notice] })
  })

  test.each<[string, string]>([
    ['.git', 'The checkout of'],
    ['.git/HEAD', 'HEAD of the checkout'],
  ])("is the event's, with a notice, where %s cannot be opened", async (file, notice) => {
    const space = await workspace({ '.git/config': '' })
    const looping = file === '.git' ? await workspace() : space
    await symlink(path.join(looping.path, file), path.join(looping.path, file))
    const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: looping.path }, '.')
    expect([run.context.commit, run.notices]).toEqual([other, [expect.stringMatching(`^${notice}.*ELOOP`)]])
  })

  test('is not looked for above the workspace', async () => {
    const space = await workspace({ '.git/HEAD': sha, 'inner/a.json': '' })
    const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: path.join(space.path, 'inner') }, '.')
    expect(run.context.commit).toBe(other)
  })

  test("is git's null where nothing names one", async () => {
    const space = await workspace()
    const run = await readRunEnvironment({ GITHUB_WORKSPACE: space.path }, '.')
    expect(run.context.commit).toBe('0'.repeat(40))
  })
})

describe('the checkout', () => {
  test.each<[string, string, Files, string]>([
    ['at the workspace', 'connect', { '.git/HEAD': 'x', 'connect/a.json': '' }, '.'],
    ['in a folder of its own', 'r', { 'r/.git/HEAD': 'x' }, 'r'],
    ['above working-directory', 'r/connect', { 'r/.git/HEAD': 'x', 'r/connect/a.json': '' }, 'r'],
    ['is working-directory where there is none', 'r/connect', { 'r/connect/a.json': '' }, 'r/connect'],
  ])('%s', async (_name, workingDirectory, files, root) => {
    const space = await workspace(files)
    const run = await readRunEnvironment({ GITHUB_WORKSPACE: space.path }, workingDirectory)
    expect(run.checkout).toBe(path.resolve(space.path, root))
  })
})

describe('the subject, from a real repository', () => {
  test('of a commit that is a loose object', async () => {
    const space = await workspace({ 'a.json': '{}' }, { git: true })
    const commit = await space.commit('Greet callers\nby name – “warmly”\n\nAnd more.')
    expect(await readSubject(space.path, commit)).toBe('Greet callers by name – “warmly”')
  })

  test('of a commit in a pack', async () => {
    const space = await workspace({ 'a.json': '{}' }, { git: true })
    await space.git('gc', '--quiet')
    const run = await readRunEnvironment({ GITHUB_WORKSPACE: space.path }, '.')
    expect(await readdir(path.join(space.path, '.git/refs/heads'))).toEqual([])
    expect([run.context.commit, run.subject, run.notices]).toEqual([
      await space.git('rev-parse', 'HEAD'),
      null,
      [],
    ])
    expect(await readSubject(run.checkout, run.context.commit)).toBe('Begin')
  })

  test.each([
    ['the checkout lacks the commit', '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f8027'],
    ['it is no commit', '--all'],
  ])('is left out where %s', async (_name, commit) => {
    const space = await workspace({ 'a.json': '{}' }, { git: true })
    expect(await readSubject(space.path, commit)).toBeNull()
  })

  test('is left out where there is no git', async () => {
    const space = await workspace({ 'a.json': '{}' }, { git: true })
    const commit = await space.git('rev-parse', 'HEAD')
    const { PATH } = process.env
    process.env.PATH = space.path
    const subject = await readSubject(space.path, commit).finally(() => {
      process.env.PATH = PATH
    })
    expect(subject).toBeNull()
  })

  test("of another commit than the event's head is not the event's", async () => {
    const space = await workspace({ 'a.json': '{}' }, { git: true })
    const { env, file } = await recordedEvent('push-default-branch')
    const run = await readRunEnvironment(
      { ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE: space.path },
      '.',
    )
    expect(run.subject).toBeNull()
  })
})

describe('what the event changed', () => {
  const [before, after, base] = ['b', 'a', 'c'].map((letter) => letter.repeat(40))
  const pull = (number: unknown, sha: unknown) => ({ pull_request: { number, base: { sha } } })
  test.each([
    ['a pull request', 'pull_request', pull(7, base), { kind: 'pull-request', number: 7, base }],
    [
      'one that its target runs',
      'pull_request_target',
      pull(7, base),
      { kind: 'pull-request', number: 7, base },
    ],
    ['a pull request without base', 'pull_request', pull(7, null), null],
    ['one without number', 'pull_request', pull('7', base), null],
    ['a push', 'push', { before, after }, { kind: 'push', before, after }],
    ['a push of a new branch', 'push', { before: '0'.repeat(40), after }, null],
    ['a push that deletes', 'push', { before, after: '0'.repeat(40) }, null],
    ['a push of no commits', 'push', { before: '--help', after }, null],
    ['another event', 'schedule', { before, after }, null],
    ['no event', undefined, null, null],
  ])('of %s', (_, name, payload, range) => {
    expect(changeRange(name === undefined ? {} : { GITHUB_EVENT_NAME: name }, payload)).toEqual(range)
  })
})
