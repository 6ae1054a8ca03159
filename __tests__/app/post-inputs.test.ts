import { describe, expect, test } from '@jest/globals'
import { readInputs, readPostInputs } from '../../src/inputs/index.js'

type With = Readonly<Record<string, string>>

const envOf = (given: With): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

const read = (given: With) => readPostInputs(envOf({ mode: 'comment', ...given }))

/** The problems as `input: code: message`. */
function problems(given: With): readonly string[] {
  const answer = read(given)
  if (answer === null || answer.ok) return []
  return answer.problems.map(({ input, code, message }) => `${input}: ${code}: ${message}`)
}

const posting = {
  commentFile: 'a/pr-comment.json',
  commentKey: null,
  comment: 'on-change',
  pageUrl: null,
  jobSummary: true,
  githubToken: null,
}

describe('the inputs of mode: comment', () => {
  test.each<[string, With, object]>([
    ['a file alone', {}, {}],
    ['a key', { 'comment-key': 'strangers' }, { commentKey: 'strangers' }],
    ['a token', { 'github-token': 't' }, { githubToken: 't' }],
    ['a page', { 'page-url': 'https://example.com/' }, { pageUrl: 'https://example.com/' }],
    ['no summary', { 'job-summary': 'false' }, { jobSummary: false }],
    ['always', { comment: 'always' }, { comment: 'always' }],
    ['an instance, which is not looked at', { 'instance-id': 'no instance' }, {}],
  ])('%s', (_name, given, expected) => {
    const answer = read({ 'comment-file': 'a/pr-comment.json', ...given })
    expect(answer).toEqual({ ok: true, postInputs: { ...posting, ...expected } })
  })

  test('are all checked, those that it does not need too', () => {
    expect(problems({ comment: 'never', views: '/a' })).toEqual([
      'views: invalid-input: The input views is "/a"; expected a path relative to the working-directory.',
      'comment-file: missing-input: The input comment-file is required with mode: comment; give the path of the file that was downloaded.',
      'comment: contradicting-inputs: The input comment is "never", but mode is "comment"; correct one of them.',
    ])
  })

  test.each(['', 'auto', 'plan', 'publish', 'rollback', 'Comment'])('are not those of mode %j', (mode) => {
    expect(read({ mode, 'comment-file': 'a' })).toBeNull()
  })
})

test('a file without the mode is an error, for a plan would post nothing', () => {
  const arn = 'arn:aws:connect:eu-central-1:123456789012:instance/7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03'
  const message =
    'The input comment-file is given, but mode is not "comment"; give that mode, or leave comment-file out.'
  expect(readInputs(envOf({ 'instance-id': arn, 'comment-file': 'a.json' }))).toEqual({
    ok: false,
    problems: [{ input: 'comment-file', code: 'contradicting-inputs', message }],
  })
})
