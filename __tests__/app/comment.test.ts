import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import { writeComment } from '../../src/app/comment/index.js'
import type { CommentRequest, CommentResult } from '../../src/app/comment/request.js'
import { commentWarning } from '../../src/app/comment/warning.js'
import type { SectionHeader } from '../../src/core/comment/marker.js'
import { parseSections, type Section } from '../../src/core/comment/sections.js'
import { type Comment, GitHubRefused, type PullRequests, type RefusalKind } from '../../src/ports/github.js'
import type { Clock } from '../../src/ports/runtime.js'
import { aSection, jobId, mergeSection, noOverview } from '../support/sections.js'

const key = 'instance'
let github: FakeGitHub
let slept: number[]

const clock: Clock = {
  now: () => 0,
  wallTime: () => 0,
  sleep: async (ms) => {
    slept.push(ms)
  },
}

beforeEach(async () => {
  slept = []
  github = await startGitHub({ now: () => 0 })
  github.addPull({ number: 7 })
})

afterEach(() => github.stop())

const pullRequests = (): PullRequests =>
  createGitHub({ token: github.token, repository: github.repository, apiUrl: github.url, clock })

function write(
  section: Section,
  request: Partial<CommentRequest> = {},
  through = pullRequests(),
): Promise<CommentResult> {
  const whole = { pullRequest: 7, key, section, overview: noOverview, createIfMissing: true, ...request }
  return writeComment({ pullRequests: through, clock, random: () => 0 }, whole)
}

const bodies = (): readonly string[] =>
  [...github.state.comments.values()]
    .filter(({ author }) => author.login === github.login)
    .map(({ body }) => body)

const writes = (): readonly string[] =>
  github.calls
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method }) => method)

const text = (...sections: readonly Section[]): string =>
  sections.reduce<string | null>((before, section) => mergeSection(before, section, key), null) ?? ''

async function refusal(promise: Promise<unknown>): Promise<GitHubRefused> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof GitHubRefused) return error
  throw new Error(`expected GitHub to refuse, got ${String(error)}`, { cause: error })
}

describe('the comment', () => {
  test('is created, left alone while its text stays, and edited in place', async () => {
    const url = 'https://github.com/octo-org/contact-centre/pull/7#issuecomment-1001'
    const [first, second] = [aSection({ run: '1' }), aSection({ run: '2' })]
    expect(await write(first)).toEqual({ id: 1001, url, action: 'created' })
    expect(await write(first)).toEqual({ id: 1001, url, action: 'unchanged' })
    expect(await write(second)).toEqual({ id: 1001, url, action: 'updated' })
    expect(bodies()).toEqual([text(second)])
    expect(writes()).toEqual(['POST', 'PATCH'])
    expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })

  test('is found among 200 others over all pages, even if somebody forged its marker', async () => {
    const forged = text(aSection({ id: jobId(9), published: true, run: '9' }))
    for (let at = 0; at < 100; at++)
      github.addComment(7, at % 2 ? `chatter ${at}` : forged, at % 3 ? 'mona' : 'evil[bot]')
    const ours = github.addComment(7, text(aSection({ run: '1' })))
    for (let at = 0; at < 100; at++) github.addComment(7, forged, 'mona')
    expect(await write(aSection({ run: '2' }))).toMatchObject({ id: ours.id, action: 'updated' })
    expect(bodies()).toEqual([text(aSection({ run: '2' }))])
  })

  test('of another key, and others of ours, are left alone', async () => {
    const [other, stale] = [mergeSection(null, aSection(), 'other'), 'a comment of another action']
    github.addComment(7, other)
    github.addComment(7, stale)
    await write(aSection())
    expect(bodies()).toEqual([other, stale, text(aSection())])
  })

  test('is not created to say nothing, but kept in step where it is', async () => {
    const request = { createIfMissing: false }
    expect(await write(aSection(), request)).toEqual({ id: null, url: null, action: 'none' })
    expect(bodies()).toEqual([])
    github.addComment(7, text(aSection({ run: '1' })))
    expect(await write(aSection({ run: '2' }), request)).toMatchObject({ action: 'updated' })
  })

  test('keeps the sections of other jobs', async () => {
    const [one, two] = [aSection({ id: jobId(1) }), aSection({ id: jobId(2) })]
    await write(one)
    await write(two)
    expect(bodies()).toEqual([text(one, two)])
  })

  test('keeps a record of what was published', async () => {
    const record = aSection({ run: '1', published: true, mode: 'publish' })
    await write(record)
    expect(await write(aSection({ run: '2' }))).toMatchObject({ action: 'unchanged' })
    expect(bodies()).toEqual([text(record)])
  })

  test('what was reviewed is not carried on from a comment that somebody edited', async () => {
    const plan = aSection({ run: '1', entries: ['shown'] })
    const { id } = github.addComment(7, text(plan))
    github.editComment(id, text(aSection({ run: '1', entries: ['forged'] })), 'mona')
    await write(aSection({ run: '2', mode: 'publish' }))
    expect([rows(), github.state.comments.get(id)?.editor?.login]).toEqual([[[]], github.login])
  })

  test.each<[string, Partial<SectionHeader>]>([
    ['a later run', { run: '9' }],
    ['a record of a publish', { published: true }],
  ])(
    'what somebody forged as %s stays unreviewed, although our plan may not replace it',
    async (_name, as) => {
      const { id } = github.addComment(7, text(aSection({ run: '1' })))
      // One blank more than we would write makes our next look put the text right.
      github.editComment(id, `${text(aSection({ run: '1', entries: ['forged'], ...as }))}\n`, 'mona')
      await write(aSection({ run: '2', entries: ['mine'] }))
      expect([rows(), github.state.comments.get(id)?.editor?.login]).toEqual([[[]], github.login])
    },
  )

  test('is written where nobody may ask who edited it, with nothing reviewed of others', async () => {
    github.addComment(7, text(aSection({ id: jobId(1), entries: ['shown'] })))
    const refused = new GitHubRefused('permission', 'GitHub answered 403')
    const through = { ...pullRequests(), withEditors: () => Promise.reject(refused) }
    await write(aSection({ id: jobId(2), entries: ['mine'] }), {}, through)
    expect(rows()).toEqual([[], ['mine']])
  })

  test('what somebody forged in the comment that we have just made is not carried on, though lists lag', async () => {
    const own = aSection({ id: jobId(2), entries: ['mine'] })
    const through = { ...pullRequests(), withEditors: async () => [] }
    github.hook(({ method, path }, moment) => {
      const [made] = github.state.comments.values()
      if (method !== 'POST' || path === '/graphql' || moment !== 'after' || !made) return
      github.editComment(made.id, `${text(aSection({ id: jobId(1), entries: ['forged'] }), own)}\n`, 'mona')
    })
    await write(own, {}, through)
    expect(rows()).toEqual([[], ['mine']])
  })

  const forged = [
    aSection({ id: jobId(1), entries: ['forged'] }),
    aSection({ id: jobId(2), entries: ['forged'] }),
  ]
  const rows = () =>
    [...(parseSections(bodies()[0] ?? '', key)?.values() ?? [])].map(({ header }) => header.entries)
  test.each<[string, Section, boolean, readonly (readonly string[])[]]>([
    [
      'a plan carries on others’ from a comment that is ours',
      aSection({ id: jobId(2), entries: ['mine'] }),
      false,
      [['forged'], ['mine']],
    ],
    [
      'a plan carries on nothing but its own from one that somebody edited',
      aSection({ id: jobId(2), entries: ['mine'] }),
      true,
      [[], ['mine']],
    ],
    [
      'a publish carries on its own and others’ from a comment that is ours',
      aSection({ id: jobId(2), mode: 'publish', published: true }),
      false,
      [['forged'], ['forged']],
    ],
  ])('what was reviewed: %s', async (_name, own, edited, kept) => {
    const { id } = github.addComment(7, text(aSection({ id: jobId(1) })))
    if (edited) github.editComment(id, text(...forged), 'mona')
    else github.editComment(id, text(...forged), github.login)
    await write(own)
    expect(rows()).toEqual(kept)
  })

  test('made twice at once is merged into the lower id, and the other deleted', async () => {
    const [one, two, own] = [
      aSection({ id: jobId(1) }),
      aSection({ id: jobId(2) }),
      aSection({ id: jobId(3) }),
    ]
    const first = github.addComment(7, text(one))
    github.addComment(7, text(two))
    expect(await write(own)).toMatchObject({ id: first.id, action: 'updated' })
    expect(bodies()).toEqual([text(one, two, own)])
    expect(writes()).toEqual(['PATCH', 'DELETE'])
  })

  test('is put right after another job overwrote it', async () => {
    const [other, own] = [aSection({ id: jobId(1) }), aSection({ id: jobId(2) })]
    const { id } = github.addComment(7, text(other))
    let times = 3
    github.hook(({ method }, moment) => {
      if (method === 'PATCH' && moment === 'after' && times-- > 0)
        github.editComment(id, text(other), github.login)
    })
    await write(own)
    expect(bodies()).toEqual([text(other, own)])
    expect(writes()).toHaveLength(4)
    expect(slept).toEqual([4_000, 4_000, 4_000, 4_000])
  })

  test('that others never stop overwriting is given up', async () => {
    const other = text(aSection({ id: jobId(1) }))
    const { id } = github.addComment(7, other)
    github.hook(({ method }, moment) => {
      if (method === 'PATCH' && moment === 'after') github.editComment(id, other, github.login)
    })
    const refused = await refusal(write(aSection({ id: jobId(2) })))
    expect(refused.message).toBe(
      'other jobs kept overwriting the comment: it did not come to rest in 16 looks',
    )
  })

  test('deleted by somebody meanwhile is created again', async () => {
    const { id } = github.addComment(7, text(aSection({ run: '1' })))
    github.hook(({ method }, moment) => {
      if (method === 'PATCH' && moment === 'before') github.state.comments.delete(id)
    })
    expect(await write(aSection({ run: '2' }))).toMatchObject({ id: id + 1, action: 'created' })
    expect(bodies()).toEqual([text(aSection({ run: '2' }))])
  })

  test('is not made twice where lists lag behind', async () => {
    github.freezeLists(true)
    expect(await write(aSection())).toMatchObject({ action: 'created' })
    expect(writes()).toEqual(['POST'])
  })

  test('is written once where GitHub stores it in its own form', async () => {
    const real = pullRequests()
    const stored = (one: Comment): Comment => ({ ...one, body: one.body.replaceAll('\n', '\r\n') })
    const through: PullRequests = {
      ...real,
      comments: async (number) => (await real.comments(number)).map(stored),
      create: async (number, body) => stored(await real.create(number, body)),
    }
    expect(await write(aSection(), {}, through)).toMatchObject({ action: 'created' })
    expect(writes()).toEqual(['POST'])
  })

  test('is read again where reading took long, since others may have written meanwhile', async () => {
    const [other, own] = [aSection({ id: jobId(1) }), aSection({ id: jobId(2) })]
    const { id } = github.addComment(7, text(own))
    const times = [0, 2_001]
    const slow: Clock = { ...clock, now: () => times.shift() ?? 0 }
    github.hook(({ method }, moment) => {
      if (method === 'GET' && moment === 'after') github.editComment(id, text(other, own), github.login)
    })
    const request = { pullRequest: 7, key, section: own, overview: noOverview, createIfMissing: true }
    const result = await writeComment({ pullRequests: pullRequests(), clock: slow }, request)
    expect(result).toMatchObject({ action: 'unchanged' })
    expect(github.calls.filter(({ method }) => method === 'GET')).toHaveLength(2)
  })

  test('that is full of other jobs is reported', async () => {
    const jobs = Array.from({ length: 200 }, (_, n) => aSection({ id: jobId(n) }))
    github.addComment(7, text(...jobs))
    const refused = await refusal(write(aSection({ id: 'f'.repeat(12) })))
    expect(refused.message).toMatch(
      /^the comment is full: it already holds \d+ sections of other jobs; give some /,
    )
    expect(writes()).toEqual([])
  })
})

describe('when GitHub fails', () => {
  test.each([
    ['an answer lost after the write took effect', { method: 'POST', kind: 'http-502-after' }, 1],
    ['a connection broken after it', { method: 'POST', kind: 'reset-after' }, 1],
    ['a failure before it', { method: 'POST', kind: 'http-502' }, 2],
    ['a limit that ends soon', { method: 'POST', kind: 'secondary-limit', retryAfter: 5 }, 2],
  ] as const)('%s: one comment', async (_name, fault, posts) => {
    github.prime(fault)
    await write(aSection())
    expect(bodies()).toEqual([text(aSection())])
    expect(writes()).toEqual(Array.from({ length: posts }, () => 'POST'))
    expect(slept[0]).toBe(fault.kind === 'secondary-limit' ? 5_000 : 1_500)
  })

  test.each<[string, () => void, RefusalKind, number]>([
    ['a token that can only read', () => (github.switches.readOnly = true), 'permission', 1],
    ['GitHub down', () => (github.switches.down = 'bad-gateway'), 'unavailable', 0],
    [
      'writes that keep failing',
      () => github.prime({ method: 'POST', kind: 'http-502', times: 9 }),
      'unavailable',
      4,
    ],
    [
      'a limit that ends late',
      () => github.prime({ method: 'POST', kind: 'secondary-limit', retryAfter: 60 }),
      'rate-limit',
      1,
    ],
    [
      'a limit without an end',
      () => github.prime({ method: 'POST', kind: 'secondary-limit', retryAfter: null }),
      'rate-limit',
      1,
    ],
    ['no such pull request', () => github.state.pulls.clear(), 'not-found', 0],
  ])('%s is reported', async (_name, arrange, kind, posts) => {
    arrange()
    expect((await refusal(write(aSection()))).kind).toBe(kind)
    expect(writes()).toHaveLength(posts)
  })
})

test('a fault of our own is no refusal of GitHub', async () => {
  const broken = { ...pullRequests(), comments: () => Promise.reject(new TypeError('ours')) }
  await expect(write(aSection(), {}, broken)).rejects.toThrow(new TypeError('ours'))
})

describe('the warning', () => {
  test('of a missing permission names it', async () => {
    github.switches.readOnly = true
    expect(commentWarning(await refusal(write(aSection())))).toEqual({
      code: 'comment-not-written',
      message:
        'The comment on the pull request was not written: GitHub answered 403: Resource not accessible by integration. ' +
        'Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token ' +
        'that can only read: there another workflow can post the file of the output `comment-path`, and the job summary says the same. Nothing else of this run depends on it.',
    })
  })

  test.each<[RefusalKind, string]>([
    ['credentials', 'Leave the input `github-token` to its default, or give it a token that is valid'],
    ['not-found', 'Check the `pull-request` input'],
    ['rate-limit', 'GitHub allows no more requests for now'],
    ['unavailable', 'GitHub gave no usable answer: run the job again'],
    ['invalid', 'GitHub does not take it as it is'],
  ])('of %s says what to do, after one full stop', (kind, words) => {
    const warnings = ['no', 'no.'].map((message) => commentWarning(new GitHubRefused(kind, message)).message)
    expect(warnings[0]).toContain(`was not written: no. ${words}`)
    expect(warnings[1]).toBe(warnings[0])
  })
})
