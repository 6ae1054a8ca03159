import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/adapters/text/index.js'
import type { FilesByKind } from '../../src/app/load/find-files.js'
import { load, withTargetProblems } from '../../src/app/load/index.js'
import { targetOf } from '../../src/app/load/select.js'
import type { Problem } from '../../src/core/model/definition.js'
import { ActionError } from '../../src/core/model/errors.js'
import { readInputs } from '../../src/inputs/index.js'
import type { FoundFile } from '../../src/ports/runtime.js'
import { problemLines, read, target } from '../core/kinds/reading.js'
import { anInstance } from '../support/report.js'
import '../support/preload-checks.js'

const view = (name = '') => `{"Head": {"Configuration": {}, "Title": "${name}"}, "Body": []}`
const named = (name: string) => `{"Name": "${name}", "Template": ${view()}, "Actions": []}`
const flow = '{"Version": "1", "StartAction": "a", "Actions": [{"Identifier": "a", "Type": "T"}]}'

/** Files by their path and text; an error is what reading fails with. */
function files(texts: Readonly<Record<string, string | Error>>): readonly FoundFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    read: () => (typeof text === 'string' ? Promise.resolve(Buffer.from(text)) : Promise.reject(text)),
  }))
}

async function loaded(
  views: Readonly<Record<string, string | Error>>,
  modules: Readonly<Record<string, string | Error>> = {},
) {
  const { definitions, invalid, problems } = await load(
    { views: files(views), modules: files(modules) },
    parse,
    target,
  )
  return {
    definitions: definitions.map(({ key, file }) => `${key} of ${file}`),
    invalid: invalid.map(({ key, kind, name, file, problems: each }) => [
      key,
      kind,
      name,
      file,
      problemLines(each).length,
    ]),
    problems: problems.map((problem) => `${problem.place.file} ${problemLines([problem])[0]}`),
  }
}

test('definitions are ordered by key, regardless of the order of the files', async () => {
  const views = { 'v/b.json': view(), 'v/a.json': named('z'), 'v/c.json': named('B') }
  expect(await loaded(views, { 'm/x.json': flow })).toEqual({
    definitions: ['module/x of m/x.json', 'view/B of v/c.json', 'view/b of v/b.json', 'view/z of v/a.json'],
    invalid: [],
    problems: [],
  })
})

test('a definition is what its text is read as', async () => {
  const { definitions } = await load({ views: files({ 'v/a.json': view('x') }), modules: [] }, parse, target)
  expect(definitions).toEqual([read('view', view('x'), 'v/a.json').definition])
})

test('problems of all files are reported at once, ordered by their places; warnings leave a definition valid', async () => {
  const views = {
    'v/z.json': '{"Name": "#",\n "Foo": 1,\n "Template": 1, "Actions": []}',
    'v/b.json': '{"a": }',
    'v/a.json': `{"Nam": "x", "Template": ${view()}, "Actions": []}`,
    'v/c.json': '{"Name": "c", "Template": 1, "Actions": []}',
  }
  expect(await loaded(views)).toEqual({
    definitions: ['view/a of v/a.json'],
    invalid: [
      ['v/b.json', 'view', null, 'v/b.json', 1],
      ['view/c', 'view', 'c', 'v/c.json', 1],
      ['v/z.json', 'view', null, 'v/z.json', 3],
    ],
    problems: [
      'v/a.json 1:2 warning unknown-member: "Nam" is not known in a view, so it has no effect. Did you mean Name?',
      'v/b.json 1:7 error json-syntax: Missing value before "}". Add it.',
      'v/c.json 1:27 error wrong-type: Template is a number; expected an object, or a string that holds one as JSON. Correct it.',
      `v/z.json 1:10 error name-alphabet: Name "#" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) ', and no space at the start. Give it another Name.`,
      'v/z.json 2:2 warning unknown-member: "Foo" is not known in a view, so it has no effect. Known are Name, Description, Tags, Template, Actions, Content.',
      'v/z.json 3:14 error wrong-type: Template is a number; expected an object, or a string that holds one as JSON. Correct it.',
    ],
  })
})

describe('two files with one key', () => {
  const other = (file: string, ...files: readonly string[]) =>
    `${file} error duplicate-definition: "view/x" is also defined by ${files.join(', ')}; expected one file. Remove one of them, or change its Name.`

  test('are both invalid, and each names the other at its own name', async () => {
    const views = { 'v/x.json': view(), 'w/y.json': `{\n "Name": "x", "Template": ${view()}, "Actions": []}` }
    expect(await loaded(views, { 'm/x.json': flow })).toEqual({
      definitions: ['module/x of m/x.json'],
      invalid: [
        ['v/x.json', 'view', 'x', 'v/x.json', 1],
        ['w/y.json', 'view', 'x', 'w/y.json', 1],
      ],
      problems: [other('v/x.json 1:1', '"w/y.json"'), other('w/y.json 2:10', '"v/x.json"')],
    })
  })

  test('are reported even where one of them is invalid by itself', async () => {
    const views = { 'v/x.json': view(), 'w/y.json': '{"Name": "x", "Template": 1, "Actions": []}' }
    const { definitions, invalid } = await loaded(views)
    expect([definitions, invalid]).toEqual([
      [],
      [
        ['v/x.json', 'view', 'x', 'v/x.json', 1],
        ['w/y.json', 'view', 'x', 'w/y.json', 2],
      ],
    ])
  })

  test('names that differ by case are two', async () => {
    const { definitions } = await loaded({ 'v/1.json': named('a'), 'v/2.json': named('A') })
    expect(definitions).toEqual(['view/A of v/2.json', 'view/a of v/1.json'])
  })

  test('of many files a few are named', async () => {
    const views = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`v/${index}.json`, named('x')]))
    const { problems } = await loaded(views)
    const list = [1, 2, 3, 4, 5].map((index) => `"v/${index}.json"`)
    expect(problems[0]).toBe(other('v/0.json 1:10', ...list).replace('"; expected', '" and 1 more; expected'))
  })
})

test('a file that both patterns match is not read', async () => {
  const both = { 'c/a.json': new Error('was read') }
  expect(await loaded(both, both)).toEqual({
    definitions: [],
    invalid: [['c/a.json', 'view', null, 'c/a.json', 1]],
    problems: [
      'c/a.json 1:1 error matched-twice: Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.',
    ],
  })
})

test('a file that cannot be read is a problem of that file alone', async () => {
  const views = {
    'v/a.json': new Error('EACCES: permission denied,\n::error::'),
    'v/b.json': new ActionError('invalid-definition', 'link-outside', 'This leads out.'),
    'v/c.json': new ActionError('internal', 'another-code', 'Something else.'),
    'v/d.json': view(),
  }
  expect(await loaded(views)).toMatchObject({
    definitions: ['view/d of v/d.json'],
    problems: [
      'v/a.json 1:1 error file-unreadable: The file could not be read: EACCES: permission denied,\\u000a::error::. Check that it is a plain, readable file.',
      'v/b.json 1:1 error link-outside: This leads out.',
      'v/c.json 1:1 error file-unreadable: The file could not be read: Something else. Check that it is a plain, readable file.',
    ],
  })
})

test('what a YAML alias repeats is reported once', async () => {
  const text = 'Head: {Configuration: {}, a: &a [1e400]}\nBody: [*a, *a]\n'
  const { problems } = await loaded({ 'v/a.yaml': text })
  expect(problems).toEqual([
    'v/a.yaml 1:34 error number-range: The number is read as Infinity; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
  ])
})

test('of very many problems of a file the errors are reported first, the rest as a number', async () => {
  const unknown = Array.from({ length: 150 }, (_, index) => `"m${index}": 1`).join(', ')
  const { invalid, problems } = await loaded({
    'v/a.json': `{${unknown}, "Name": "#", "Template": ${view()}}`,
  })
  expect(invalid).toEqual([['v/a.json', 'view', null, 'v/a.json', 101]])
  expect(problems.filter((problem) => problem.includes(' error ')).length).toBe(2)
  expect(problems).toContain(
    'v/a.json 1:1 warning more-problems: This file has 152 problems; 100 are reported. Correct those first.',
  )
})

test('few files are in memory at once', async () => {
  let open = 0
  let most = 0
  const slow = (path: string): FoundFile => ({
    path,
    read: async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open -= 1
      return Buffer.from(view())
    },
  })
  const found: FilesByKind = {
    views: Array.from({ length: 50 }, (_, index) => slow(`v/${index}.json`)),
    modules: [],
  }
  const { definitions } = await load(found, parse, target)
  expect([definitions.length, most]).toEqual([50, 8])
})

describe('an ARN of another account', () => {
  const elsewhere = 'arn:aws:lambda:eu-central-1:999999999999:function:f'
  const text = `{"Head": {"Configuration": {}},\n "Body": ["${elsewhere}"]}`
  const warned = [
    `v/a.json 2:11 warning foreign-arn: "${elsewhere}" belongs to account 999999999999; this run is for instance ${target.instanceId}, account ${target.account}, Region ${target.region}. Write the ARN that is meant there.`,
  ]
  const lines = (problems: readonly Problem[]) =>
    problems.map((problem) => `${problem.place.file} ${problemLines([problem])[0]}`)

  test('is reported once the account is known, and only once', async () => {
    const views = files({ 'v/a.json': text })
    const unknown = await load({ views, modules: [] }, parse, { ...target, account: null })
    expect(unknown.problems).toEqual([])
    const known = withTargetProblems(unknown.files, target)
    expect(lines(known.problems)).toEqual(warned)
    expect(withTargetProblems(known.files, target)).toEqual(known)
    expect(known.definitions).toEqual(unknown.definitions)
  })

  test('is reported about an invalid definition too', async () => {
    const views = files({ 'v/a.json': text, 'v/b.json': `{"Name": "a", "Template": ${text}, "Actions": []}` })
    const { files: read } = await load({ views, modules: [] }, parse, { ...target, account: null })
    const codes = withTargetProblems(read, target).invalid.map(({ problems }) =>
      problems.map(({ code }) => code),
    )
    expect(codes).toEqual([
      ['duplicate-definition', 'foreign-arn'],
      ['duplicate-definition', 'foreign-arn'],
    ])
  })
})

describe('the account of the target', () => {
  const id = '11111111-2222-4333-8444-555555555555'
  const arn = `arn:aws:connect:eu-central-1:123456789012:instance/${id}`
  test.each([
    ['is not known of a bare id', { 'instance-id': id }, null, null],
    ['is that of the ARN', { 'instance-id': arn }, null, '123456789012'],
    ['is the only one that is allowed', { 'allowed-account-ids': '444455556666' }, null, '444455556666'],
    [
      'is not known where two are allowed',
      { 'allowed-account-ids': '444455556666 111122223333' },
      null,
      null,
    ],
    ["is the instance's once that is known", { 'instance-id': id }, anInstance, anInstance.account],
  ])('%s', (_name, given, instance, account) => {
    const inputs = { 'instance-id': id, 'aws-region': 'eu-central-1', ...given }
    const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const answer = readInputs(Object.fromEntries(env))
    expect(answer.ok && targetOf(answer.inputs, instance)).toEqual({
      instanceId: id,
      account,
      region: 'eu-central-1',
    })
  })
})
