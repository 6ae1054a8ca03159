import { readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, onceFor, type Ran, type Run, reported, type World } from '../support/e2e.js'
import { desk, flow } from '../support/e2e-definitions.js'
import { all, parsed } from '../support/markdown.js'
import type { Files } from '../support/workspace.js'

/** Of the recorded events of a fork's pull request, and of the workflow_run that answers the end of its run. */
const number = 43
const head = {
  ref: 'greeting',
  sha: '9e3d61f4ab7c25d08f16b3e9c07a4d52f8e1b603',
  repository: 'octocat/contact-centre',
}
const planRun = 'https://github.com/octo-org/contact-centre/actions/runs/19499000001'

const plannedOnce = onceFor(async (key) => {
  const { files, inputs } = JSON.parse(key) as { files: Files; inputs: Run['inputs'] }
  const world = await contactCentre({ files })
  world.github.addPull({ number, head })
  world.github.switches.readOnly = true
  const ran = await world.run({
    event: 'pull-request-fork',
    credentials: false,
    inputs: { comment: 'on-change', ...inputs },
  })
  world.github.switches.readOnly = false
  return { world, ran }
})

/** A world with that pull request, and the file that its run left. */
async function forked(files: Files = desk(), inputs: Run['inputs'] = {}) {
  const { world, ran } = await plannedOnce(JSON.stringify({ files, inputs }))
  return { world, ran, text: await readFile(ran.outputs['comment-path'] ?? '', 'utf8') }
}

/** The second workflow: it knows no instance and has no credentials. */
async function post(world: World, text: string, run: Parameters<World['run']>[0] = {}): Promise<Ran> {
  await world.space.write({ 'pr-comment.json': text })
  const inputs = {
    'instance-id': '',
    comment: 'on-change',
    mode: 'comment',
    'comment-file': 'pr-comment.json',
    ...run.inputs,
  }
  return world.run({ event: 'workflow-run', credentials: false, ...run, inputs })
}

const bodies = ({ github }: World): readonly string[] =>
  [...github.state.comments.values()].map(({ body }) => body)

const errors = ({ annotations }: Ran): readonly string[] =>
  annotations.filter(({ command }) => command === 'error').map(({ message }) => message)

/** What a line says in the comment of HTML that it is. */
const headerOf = (line: string): unknown => JSON.parse(/\{.*\}/.exec(line)?.[0] ?? '')

const edited = (text: string, change: object): string => JSON.stringify({ ...JSON.parse(text), ...change })

describe('a pull request from a fork', () => {
  test.concurrent('leaves a file, and a second workflow posts it', async () => {
    const { world, ran, text } = await forked()
    expect([reported(ran).exit, bodies(world), ran.outputs['comment-id']]).toEqual([0, [], ''])
    expect(text).not.toMatch(/arn:|123456789012/)
    const posted = await post(world, text)
    const [body = ''] = bodies(world)
    expect([posted.exitCode, errors(posted), bodies(world).length]).toEqual([0, [], 1])
    expect(posted.outputs).toMatchObject({
      mode: 'comment',
      versions: '{}',
      changed: 'false',
      'plan-digest': '',
      'failure-reason': '',
      'comment-id': expect.stringMatching(/^\d+$/),
      'comment-url': expect.stringContaining('/pull/43#'),
      'comment-path': '',
      'sarif-path': '',
    })
    expect(posted.summary).toContain('✅ The comment is in step with what was prepared')
    const [first = '', second = '', note = ''] = body.split('\n')
    expect(headerOf(first)).toEqual({
      key: JSON.parse(text).commentKey,
      digest: null,
      commit: head.sha,
      mode: 'plan',
    })
    expect(headerOf(second)).toEqual({
      id: ran.report.sectionId,
      digest: null,
      commit: head.sha,
      mode: 'plan',
      run: '19499000001',
      published: false,
      url: planRun,
      untrusted: true,
      instance: '',
      entries: null,
      versions: null,
    })
    expect(note).toContain('not checked: the author of the pull request could make it say this')
    expect(body).toContain('2 definitions checked, none compared')
    expect(world.sim.calls).toEqual([])
  })

  test.concurrent('has its comment edited in place, and left alone while nothing changes', async () => {
    const { world, text } = await forked()
    const first = await post(world, text)
    const writes = () => world.github.calls.filter(({ method }) => method === 'PATCH').length
    await post(world, text)
    expect(writes()).toBe(0)
    const changed = edited(text, { warnings: [{ code: 'not-compared', message: 'Otherwise.' }] })
    const again = await post(world, changed)
    expect([again.outputs['comment-id'], bodies(world).length]).toEqual([first.outputs['comment-id'], 1])
    expect(bodies(world)[0]).toContain('Otherwise.')
  })

  test.concurrent('reports invalid definitions there', async () => {
    const { world, ran, text } = await forked({ 'connect/views/Bad.json': '{' })
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'invalid-definition' })
    expect((await post(world, text)).exitCode).toBe(0)
    expect(bodies(world)).toEqual([expect.stringContaining('Definitions are not valid')])
  })

  test.concurrent('has the comment that the second workflow’s comment-key says', async () => {
    const { world, text } = await forked()
    await post(world, text, { inputs: { 'comment-key': 'strangers' } })
    expect(bodies(world)[0]).toMatch(/^<!-- connect-publish v1 \{"key":"strangers"/)
  })
})

describe('comment-path', () => {
  const planned = async (readOnly: boolean, run: Parameters<World['run']>[0]) => {
    const world = await contactCentre()
    world.github.addPull({ number: 42 })
    world.github.addPull({ number, head })
    world.github.switches.readOnly = readOnly
    const { inputs, ...rest } = run ?? {}
    const ran = await world.run({ inputs: { comment: 'on-change', ...inputs }, ...rest })
    return path.basename(ran.outputs['comment-path'] ?? '')
  }

  test.concurrent.each([
    ['a fork’s run', true, { event: 'pull-request-fork', credentials: false }, 'pr-comment.json'],
    [
      'a fork’s run that could write but has too little to say',
      false,
      { event: 'pull-request-fork', credentials: false },
      'pr-comment.json',
    ],
    ['a token that can only read', true, { event: 'pull-request' }, 'pr-comment.json'],
    ['no token', false, { event: 'pull-request', env: { 'INPUT_GITHUB-TOKEN': '' } }, 'pr-comment.json'],
    ['a comment that was written', false, { event: 'pull-request' }, ''],
    ['comment: never', true, { event: 'pull-request', inputs: { comment: 'never' } }, ''],
    ['a publish', true, { event: 'pull-request', inputs: { mode: 'publish' } }, ''],
    ['a push', true, { event: 'push-default-branch' }, ''],
    ['pull_request_target', true, { event: 'pull-request-target-fork' }, ''],
  ])('of %s', async (_name, readOnly, run, file) => {
    expect(await planned(readOnly, run)).toBe(file)
  })
})

describe('nothing is posted, and the step says why', () => {
  const other = 'c'.repeat(40)
  type Case = readonly [
    name: string,
    change: (text: string) => string,
    prepare: (world: World) => unknown,
    code: string,
    why: string,
  ]
  const same = (text: string) => text
  const nothing = () => undefined
  const pull = (change: object) => (world: World) => world.github.addPull({ number, head, ...change })

  test.concurrent.each<Case>([
    [
      'another commit in the file',
      (text) => edited(text, { headCommit: other }),
      nothing,
      'mismatch',
      `the commit ${other}`,
    ],
    [
      'another repository in the file',
      (text) => edited(text, { repository: 'evil/x' }),
      nothing,
      'mismatch',
      '"evil/x"',
    ],
    [
      'somebody else’s pull request',
      (text) => edited(text, { pullRequest: 44 }),
      (world) => world.github.addPull({ number: 44 }),
      'mismatch',
      'pull request #44 is at the commit',
    ],
    [
      'a pull request of the same commit from elsewhere',
      (text) => edited(text, { pullRequest: 44 }),
      (world) => world.github.addPull({ number: 44, head: { ...head, repository: 'mona/contact-centre' } }),
      'mismatch',
      'comes from "mona/contact-centre"',
    ],
    [
      'a pull request that is not there',
      (text) => edited(text, { pullRequest: 45 }),
      nothing,
      'mismatch',
      'is not there',
    ],
    [
      'a pull request that has moved on',
      same,
      pull({ head: { ...head, sha: other } }),
      'mismatch',
      'is at the commit',
    ],
    ['a closed pull request', same, pull({ state: 'closed' }), 'mismatch', 'is no longer open'],
    ['a merged pull request', same, pull({ state: 'closed', merged: 0 }), 'mismatch', 'is no longer open'],
    [
      'a file that is too large',
      (text) => text + ' '.repeat(3_000_000),
      nothing,
      'invalid',
      'is larger than',
    ],
    ['a file that is no JSON', () => '{"schema":', nothing, 'invalid', 'is no JSON'],
    ['an empty file', () => '', nothing, 'invalid', 'is no JSON'],
    ['another schema', (text) => edited(text, { schema: 2 }), nothing, 'invalid', 'the document.schema'],
    [
      'a __proto__',
      (text) => text.replace('{', '{"__proto__": {"schema": 1},'),
      nothing,
      'invalid',
      'the document is not an object with the members',
    ],
    [
      'an unknown member',
      (text) => edited(text, { digest: 'x' }),
      nothing,
      'invalid',
      'the document is not an object with the members',
    ],
    ['10,000 lists in one another', () => '['.repeat(10_000), nothing, 'invalid', 'is no JSON'],
  ])('%s', async (_name, change, prepare, code, why) => {
    const { world, text } = await forked()
    prepare(world)
    const ran = await post(world, change(text))
    expect(reported(ran)).toEqual({ exit: 1, reason: 'invalid-input', entries: {} })
    expect(ran.report.failures.map((failure) => failure.code)).toEqual([`comment-file-${code}`])
    expect(errors(ran)).toEqual([expect.stringContaining(why)])
    expect(ran.summary).toContain('❌ The prepared comment was not posted')
    expect(world.github.calls.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([])
    expect(bodies(world)).toEqual([])
  })

  test.concurrent('another event', async () => {
    const { world, text } = await forked()
    const ran = await post(world, text, { event: 'push-default-branch' })
    expect([reported(ran).exit, ran.report.failures.map(({ code }) => code)]).toEqual([1, ['comment-event']])
  })

  test.concurrent('a link, and nothing of what it leads to is shown', async () => {
    const { world } = await forked()
    await writeFile(path.join(world.space.path, 'secret.txt'), 'a-secret-of-the-runner')
    await symlink('secret.txt', path.join(world.space.path, 'link.json'))
    const ran = await post(world, '', { inputs: { 'comment-file': 'link.json' } })
    expect(ran.report.failures.map(({ code }) => code)).toEqual(['comment-file-invalid'])
    expect(ran.stdout + ran.stderr + ran.summary).not.toContain('a-secret')
  })

  test.concurrent.each([
    ['a folder', '.'],
    ['a file that is not there', 'nowhere.json'],
  ])('%s', async (_name, file) => {
    const { world, text } = await forked()
    const ran = await post(world, text, { inputs: { 'comment-file': file } })
    expect(ran.report.failures.map(({ code }) => code)).toEqual(['comment-file-invalid'])
  })

  test.concurrent.each([
    ['a token that can only read', 'readOnly', true, 'access-denied'],
    ['GitHub being down', 'down', 'bad-gateway', 'service-unavailable'],
  ] as const)('%s', async (_name, name, value, reason) => {
    const { world, text } = await forked()
    Object.assign(world.github.switches, { [name]: value })
    const ran = await post(world, text)
    expect(reported(ran)).toEqual({ exit: 1, reason, entries: {} })
    expect(ran.report.failures.map(({ code }) => code)).toEqual(['comment-not-posted'])
  })

  test.concurrent.each([
    ['no file', { 'comment-file': '' }, 'missing-input'],
    ['comment: never', { comment: 'never' }, 'contradicting-inputs'],
    [
      'a file without the mode',
      { mode: 'plan', 'instance-id': '7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03' },
      'contradicting-inputs',
    ],
  ])('%s', async (_name, inputs, code) => {
    const { world, text } = await forked()
    const ran = await post(world, text, { inputs, env: { AWS_REGION: 'eu-west-2' } })
    expect([reported(ran).reason, ran.report.failures.map((failure) => failure.code)]).toEqual([
      'invalid-input',
      [code],
    ])
  })
})

describe('what a stranger’s definitions are called', () => {
  test.concurrent('forges no marker, pings nobody, shows no image and ends no structure', async () => {
    const hostile = [
      '@octo-org/everyone fixes #2 ![i](https://evil.example/i.png) <img src=https://evil.example/i.png>',
      '</details> <!-- connect-publish section {"id":"000000000000"} --> [link](https://evil.example)',
      '<!-- connect-publish v1 {"key":"x"} -->',
      '../../../../evil/evil',
    ]
    const files = Object.fromEntries(
      hostile.map((Name, n) => [
        `connect/modules/m${n}.json`,
        JSON.stringify({ Name, Content: flow('Hello') }),
      ]),
    )
    const { world, text } = await forked(files)
    const planned = JSON.parse(text)
    const forged = edited(text, {
      notices: hostile,
      instance: hostile[0],
      entries: planned.entries.map((entry: object, n: number) => ({
        ...entry,
        key: hostile[n],
        file: hostile[n],
        message: hostile.join('\n'),
        status: 'failed',
      })),
    })
    expect((await post(world, forged)).exitCode).toBe(0)
    const [body = ''] = bodies(world)
    expect(body.match(/^<!-- connect-publish/gm)).toHaveLength(2)
    const nodes = all(parsed(body))
    expect(nodes.filter(({ type }) => /image|definition|footnote/i.test(type))).toEqual([])
    const links = nodes.flatMap(({ type, url }) => (type === 'link' ? [url ?? ''] : []))
    const home =
      /^https:\/\/github\.com\/octo-org\/contact-centre\/(actions\/runs\/19499000001|commit\/9e3d|blob\/9e3d)/
    expect(links.filter((url) => !home.test(url))).toEqual([])
    expect(links.filter((url) => url.includes('..'))).toEqual([])
    const texts = nodes.flatMap(({ type, value = '' }) => (type === 'text' ? [value] : []))
    expect(texts.filter((one) => /[@#]\w/.test(one))).toEqual([])
  })
})
