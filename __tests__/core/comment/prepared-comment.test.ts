import { describe, expect, test } from '@jest/globals'
import { preparedLimits, readPrepared } from '../../../src/core/comment/prepared-comment.js'
import { preparedReport } from '../../../src/core/comment/prepared-report.js'
import { ActionError } from '../../../src/core/model/errors.js'
import { rowReasons } from '../../../src/core/plan/plan-table.js'
import { aPrepared, aPreparedEntry } from '../../support/prepared.js'
import { aContext, anEntry, aReport } from '../../support/report.js'

const whole = aPrepared({
  observed: 'search',
  entries: [
    aPreparedEntry(),
    aPreparedEntry({
      key: 'module/A',
      kind: 'module',
      name: 'A',
      status: 'planned',
      action: 'update',
      version: 4,
      previousVersion: 3,
      liveSha256: 'c0de'.repeat(16),
      reason: 'drifted',
      message: 'It drifted.',
      metadata: true,
      alias: { name: 'live', version: 4, previousVersion: 3 },
      warnings: [{ code: 'stored-form', message: 'Dropped.' }],
    }),
  ],
  problems: [
    {
      severity: 'warning',
      code: 'duplicate-key',
      message: 'Twice.',
      place: { file: 'a.json', line: 1, column: 2 },
    },
  ],
  warnings: [{ code: 'not-compared', message: 'Nothing was compared.' }],
  notices: ['Planning only.'],
  failures: [{ reason: 'invalid-definition', code: 'invalid-definition', message: 'Correct it.' }],
})

/** What is reported about a document that is refused; null: it is read. */
function complaint(value: unknown): string | null {
  try {
    readPrepared(value)
    return null
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'comment-file-invalid') throw error
    return /prepared comment: (.*)\. Give/s.exec(error.message)?.[1] ?? error.message
  }
}

const plain = (value: unknown): object => JSON.parse(JSON.stringify(value))

describe('a prepared comment', () => {
  test('is read as it was written', () => {
    expect(readPrepared(plain(whole))).toEqual(whole)
  })

  const members =
    'an object with the members schema, repository, pullRequest, headCommit, commentKey, sectionId, instance, ' +
    'observed, entries, problems, warnings, notices, failures and no other'
  const { schema: _, ...withoutSchema } = aPrepared()
  const tooMany = <T>(item: T, limit: number): readonly T[] => Array.from({ length: limit + 1 }, () => item)
  const remark = { code: 'a', message: '' }

  test.each<[string, unknown, string]>([
    ['null', null, `the document is not ${members}`],
    ['a text', 'x', `the document is not ${members}`],
    ['a list', [], `the document is not ${members}`],
    ['a missing member', withoutSchema, `the document is not ${members}`],
    ['one more member', { ...aPrepared(), planDigest: '' }, `the document is not ${members}`],
    ['another member', { ...withoutSchema, version: 1 }, `the document is not ${members}`],
    [
      'a __proto__ in place of a member',
      JSON.parse(JSON.stringify(aPrepared()).replace('"schema":1', '"__proto__":{"schema":1}')),
      `the document is not ${members}`,
    ],
    ['another schema', { ...aPrepared(), schema: 2 }, 'the document.schema is not one of 1'],
    [
      'a path for a repository',
      aPrepared({ repository: 'a/b/../c' }),
      'the document.repository is not the owner and the name of a repository',
    ],
    [
      'a pull request 0',
      aPrepared({ pullRequest: 0 }),
      'the document.pullRequest is not a whole number from 1',
    ],
    [
      'half a pull request',
      aPrepared({ pullRequest: 1.5 }),
      'the document.pullRequest is not a whole number from 1',
    ],
    [
      'a pull request as text',
      { ...aPrepared(), pullRequest: '43' },
      'the document.pullRequest is not a whole number from 1',
    ],
    [
      'a short commit',
      aPrepared({ headCommit: '1a2b3c4' }),
      'the document.headCommit is not the 40 or 64 hex digits of a commit',
    ],
    [
      'a key of two lines',
      aPrepared({ commentKey: 'a\nb' }),
      'the document.commentKey is not one line of at most 100 characters',
    ],
    [
      'no key',
      aPrepared({ commentKey: '' }),
      'the document.commentKey is not one line of at most 100 characters',
    ],
    ['another section', aPrepared({ sectionId: 'x' }), 'the document.sectionId is not 12 hex digits'],
    [
      'a row of no plan table',
      { ...aPrepared(), entries: [{ ...aPreparedEntry(), row: 'guess' }] },
      `the document.entries[0].row is not one of ${rowReasons.join(', ')}`,
    ],
    [
      'somebody unknown whose change is overwritten',
      { ...aPrepared(), entries: [{ ...aPreparedEntry(), overwrites: '<b>' }] },
      'the document.entries[0].overwrites is not one of nobody, console, unknown',
    ],
    [
      'a way to read that is none',
      { ...aPrepared(), observed: 'guess' },
      'the document.observed is not one of search, describe',
    ],
    [
      'a long instance',
      aPrepared({ instance: 'x'.repeat(1_001) }),
      'the document.instance is not a text of at most 1000 characters',
    ],
    [
      'a number for a text',
      { ...aPrepared(), instance: 7 },
      'the document.instance is not a text of at most 1000 characters',
    ],
    [
      'an object for a list',
      { ...aPrepared(), entries: {} },
      'the document.entries is not a list of at most 2000 items',
    ],
    [
      'too many definitions',
      aPrepared({ entries: tooMany(aPreparedEntry(), preparedLimits.entries) }),
      'the document.entries is not a list of at most 2000 items',
    ],
    [
      'too many warnings of one',
      aPrepared({ entries: [aPreparedEntry({ warnings: tooMany(remark, preparedLimits.warnings) })] }),
      'the document.entries[0].warnings is not a list of at most 20 items',
    ],
    [
      'a definition that was published',
      aPrepared({ entries: [aPreparedEntry(), aPreparedEntry({ status: 'published' as 'planned' })] }),
      'the document.entries[1].status is not one of planned, checked, unchanged, failed, skipped, blocked, invalid',
    ],
    [
      'a flag that is none',
      { ...aPrepared(), entries: [{ ...aPreparedEntry(), metadata: 'true' }] },
      'the document.entries[0].metadata is not one of true, false',
    ],
    [
      'a code of other letters',
      aPrepared({ warnings: [{ code: '<b>', message: '' }] }),
      'the document.warnings[0].code is not a code of small letters and hyphens',
    ],
    [
      'a reason of no run',
      { ...aPrepared(), failures: [{ reason: 'because', ...remark }] },
      'the document.failures[0].reason is not one of ',
    ],
  ])('with %s is refused', (_name, value, why) => {
    expect(complaint(value)).toEqual(expect.stringContaining(why))
  })

  test('that is refused shows nothing of itself', () => {
    const secret = 'a-secret-of-the-runner'
    const reported = [secret, { [secret]: secret }, { ...aPrepared(), schema: secret }].map(complaint)
    expect(reported.filter((text) => text === null || text.includes(secret))).toEqual([])
  })
})

test('the report of it has nothing that leads elsewhere or proves anything', () => {
  const { observed, problems, warnings, notices, failures } = whole
  const nothing = {
    id: null,
    arn: null,
    versionArn: null,
    live: null,
    drift: null,
    kept: null,
    baseVersion: null,
    sourceSha256: null,
    reviewSha256: null,
  }
  const hashes = {
    liveSha256: null,
    contentSha256: '3b4f'.repeat(16),
    sourceSha256: null,
    reviewSha256: null,
    problems: [],
    place: null,
  }
  expect(preparedReport(whole, aContext)).toEqual(
    aReport({
      mode: 'plan',
      modeReason: 'Planning only: the pull request is a proposal. To publish, merge it.',
      createdAt: null,
      instance: null,
      planDigest: null,
      instanceId: 'contact-centre',
      observed,
      problems,
      warnings,
      notices,
      failures,
      entries: {
        'view/Desk': anEntry('view/Desk', {
          ...nothing,
          ...hashes,
          status: 'checked',
          action: null,
          version: null,
          previousVersion: null,
        }),
        'module/A': anEntry('module/A', {
          ...nothing,
          ...hashes,
          status: 'planned',
          action: 'update',
          version: 4,
          previousVersion: 3,
          reason: 'drifted',
          message: 'It drifted.',
          metadata: true,
          alias: { name: 'live', version: 4, previousVersion: 3, id: null, arn: null },
          liveSha256: 'c0de'.repeat(16),
          file: 'connect/views/Desk.json',
          warnings: [{ code: 'stored-form', message: 'Dropped.' }],
        }),
      },
    }),
  )
})

test('a failure that is not one of the file is not reported as one', () => {
  const failure = new Error('A bug.')
  const value = {
    ...whole,
    get schema() {
      throw failure
    },
  }
  expect(() => readPrepared(value)).toThrow(failure)
})
