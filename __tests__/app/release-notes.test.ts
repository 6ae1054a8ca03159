import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type FakeGitHub, type Fault, startGitHub } from '../../simulator/github/index.js'
import { writeReleaseNotes } from '../../src/app/release/index.js'
import { sectionText } from '../../src/core/release/merge.js'
import type { Release, Releases } from '../../src/ports/github.js'
import { jumpClock } from '../support/in-process.js'
import { writeNotes } from '../support/releases.js'

const id = 'a1b2c3d4e5f6'
let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub({ now: () => 0 })
})

afterEach(async () => {
  await github.stop()
  const real = github.calls.filter(({ response }) => typeof response !== 'string')
  expect(real.flatMap((call) => problemsOf(call))).toEqual([])
})

const write = (text = 'v4', releaseId?: number) =>
  writeNotes({ github, clock: jumpClock(), id, text, ...(releaseId === undefined ? {} : { releaseId }) })
const bodyOf = (release: { readonly id: number }) => github.state.releases.get(release.id)?.body
/** `GET v1` for a look by tag, `GET 1001` by id, `GET` for a list. */
const requests = () =>
  github.calls.map(({ method, path }) =>
    `${method} ${path.split('/releases')[1]?.replace(/^\/(tags\/)?/, '')}`.trim(),
  )
const own = (text: string) => sectionText(id, text)

describe('the release', () => {
  test('of the event is found by its id, and its text is read again before and after the write', async () => {
    const release = github.addRelease({ tag: 'v1', body: 'Notes' })
    expect(await write('v4', release.id)).toEqual({ action: 'updated', warnings: [], notices: [] })
    expect(bodyOf(release)).toBe(`Notes\n\n${own('v4')}`)
    expect(requests()).toEqual(['GET 1001', 'GET 1001', 'PATCH 1001', 'GET 1001'])
  })

  test('of the tag is found by it', async () => {
    const release = github.addRelease({ tag: 'v1' })
    github.addRelease({ tag: 'v2' })
    expect((await write()).action).toBe('updated')
    expect(bodyOf(release)).toBe(own('v4'))
    expect(requests()).toEqual(['GET v1', 'GET 1001', 'PATCH 1001', 'GET 1001'])
  })

  test('of the event that is gone is looked for by its tag', async () => {
    const release = github.addRelease({ tag: 'v1' })
    expect((await write('v4', 7)).action).toBe('updated')
    expect(bodyOf(release)).toBe(own('v4'))
  })

  test('may be a draft, and stays one', async () => {
    const release = github.addRelease({ tag: 'v1', draft: true })
    expect((await write()).action).toBe('updated')
    expect(github.state.releases.get(release.id)).toMatchObject({ body: own('v4'), draft: true })
    expect(requests()).toEqual(['GET v1', 'GET', 'GET 1001', 'PATCH 1001', 'GET 1001'])
  })

  test('may be immutable', async () => {
    const release = github.addRelease({ tag: 'v1', immutable: true })
    expect((await write()).action).toBe('updated')
    expect(bodyOf(release)).toBe(own('v4'))
  })

  test('that does not exist is a notice, and none is made', async () => {
    github.addRelease({ tag: 'v2', body: 'Notes' })
    expect(await write()).toEqual({
      action: 'none',
      warnings: [],
      notices: [expect.stringMatching(/^No release of the tag "v1" was found, .* contents: write/)],
    })
    expect([...github.state.releases.values()].map(({ tag, body }) => [tag, body])).toEqual([['v2', 'Notes']])
  })

  test('that is a draft is not seen by a token that may only read: a notice', async () => {
    const release = github.addRelease({ tag: 'v1', draft: true, body: 'Notes' })
    github.switches.readOnly = true
    const { notices } = await write()
    expect([notices.length, bodyOf(release)]).toEqual([1, 'Notes'])
  })

  test('that is one of several drafts of the tag is left alone', async () => {
    const drafts = [1, 2].map(() => github.addRelease({ tag: 'v1', draft: true, body: 'Notes' }))
    const { warnings } = await write()
    expect([warnings[0]?.message, ...drafts.map(bodyOf)]).toEqual([
      ...[expect.stringContaining('several drafts have the tag'), 'Notes', 'Notes'],
    ])
  })
})

test('existing text is not written again', async () => {
  const release = github.addRelease({
    tag: 'v1',
    body: `Notes\r\n\r\n${own('v4').replaceAll('\n', '\r\n')}\r\n`,
  })
  expect(await write()).toEqual({ action: 'unchanged', warnings: [], notices: [] })
  expect([requests(), bodyOf(release)]).toEqual([['GET v1'], release.body])
})

test('markers that are left are a warning, also where nothing is written', async () => {
  const release = github.addRelease({ tag: 'v1', body: `${own('v3')}\n${own('v2')}` })
  for (const action of ['updated', 'unchanged']) {
    const { warnings, ...rest } = await write()
    expect([rest.action, warnings.map(({ code }) => code)]).toEqual([action, ['release-notes-markers']])
  }
  expect(bodyOf(release)).toBe(`${own('v4')}\n${own('v2')}`)
})

describe('what cannot be written is a warning', () => {
  const message = async () => {
    const { action, warnings, notices } = await write()
    expect([action, warnings.map(({ code }) => code), notices]).toEqual([
      'none',
      ['release-notes-not-written'],
      [],
    ])
    return warnings[0]?.message
  }

  test('of a token that may only read, with the permission', async () => {
    github.addRelease({ tag: 'v1' })
    github.switches.readOnly = true
    expect(await message()).toBe(
      'The section in the release notes was not written: GitHub answered 403: Resource not accessible by integration. Give the job `permissions: contents: write`. A pull request from a fork, or by Dependabot, has a token that can only read. Nothing else of this run depends on it.',
    )
  })

  test.each([
    ['there is no room', 'x'.repeat(124_990), '125,000 characters'],
    ['the notes end in open code', '```\ncode', 'end within a block of code'],
    [
      'markers may be code',
      `<div>\n\`\`\`\n</div>\n\n${own('v3')}\n\`\`\``,
      'depends on how markdown is read',
    ],
  ])('where %s', async (_name, body, expected) => {
    const release = github.addRelease({ tag: 'v1', body })
    expect([await message(), bodyOf(release)]).toEqual([expect.stringContaining(expected), body])
  })

  test('while GitHub is down', async () => {
    github.addRelease({ tag: 'v1' })
    github.switches.down = 'bad-gateway'
    expect(await message()).toContain('GitHub answered 502. GitHub gave no usable answer: run the job again.')
  })

  test('of a release that is deleted meanwhile', async () => {
    const release = github.addRelease({ tag: 'v1' })
    github.hook((call, moment) => {
      if (call.path.endsWith('/tags/v1') && moment === 'after') github.state.releases.delete(release.id)
    })
    expect(await message()).toContain('the release is gone')
  })
})

test('a fault of our own is a warning that says so', async () => {
  const releases = { release: () => Promise.reject(new TypeError('x is not a function')) }
  const { warnings } = await writeReleaseNotes(
    {
      releases: {
        ...releases,
        releaseOfTag: releases.release,
        draftsOfTag: releases.release,
        updateReleaseBody: releases.release,
      },
      clock: jumpClock(),
    },
    { target: { id: null, tag: 'v1' }, sectionId: id, section: () => null },
  )
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('This is a bug of connect-publish'),
  ])
})

describe('a write whose answer is lost is looked at, not repeated blindly', () => {
  const faults: readonly (readonly [Fault['kind'], number])[] = [
    ['http-502', 2],
    ['reset', 2],
    ['http-502-after', 1],
    ['reset-after', 1],
    ['cut', 1],
    ['secondary-limit', 2],
  ]
  test.each(faults)('%s: %i writes', async (kind, writes) => {
    const release = github.addRelease({ tag: 'v1', body: 'Notes' })
    github.prime({ kind, method: 'PATCH' })
    expect((await write()).warnings).toEqual([])
    expect(bodyOf(release)).toBe(`Notes\n\n${own('v4')}`)
    expect(requests().filter((each) => each.startsWith('PATCH'))).toHaveLength(writes)
  })
})

test('what GitHub stores in other white space is written once', async () => {
  let release: Release = { id: 1, tag: 'v1', url: '', body: '', draft: false }
  let writes = 0
  const releases: Releases = {
    release: async () => release,
    releaseOfTag: async () => release,
    draftsOfTag: async () => [],
    updateReleaseBody: async (_id, body) => {
      writes += 1
      release = { ...release, body: body.replace(/ +$/gm, '') }
      return release
    },
  }
  const target = { id: 1, tag: 'v1' }
  const section = () => sectionText(id, 'v4  \nv5')
  const result = await writeReleaseNotes({ releases, clock: jumpClock() }, { target, sectionId: id, section })
  expect([result.action, result.warnings, writes]).toEqual(['updated', [], 1])
})
